package org.baitong.acceptance;

import java.util.List;
import org.baitong.language.Language;
import org.baitong.language.Messages;
import org.baitong.reference.library.Library;
import org.baitong.reference.library.LibraryMeasure;
import org.baitong.reference.library.Practice;
import org.baitong.report.LibraryWords;

/** The generated page of the library of measures. */
final class LibraryPage {
  private LibraryPage() {}

  static String text(String head) {
    List<LibraryMeasure> all = Library.bundled().list();
    LibraryWords english = new LibraryWords(Messages.of(Language.EN));
    LibraryWords khmer = new LibraryWords(Messages.of(Language.KM));
    StringBuilder page = new StringBuilder("# Library of measures\n\n").append(head);
    page.append(
        "A measure stands on the shelf \"with evidence\" only when somebody published what it ");
    page.append(
        "brought; the rest is a checklist of standard practice\nand says so. Published figures ");
    page.append(
        "are priors to compare with, never results. The Khmer is our draft, reviewed by nobody.\n");
    page.append('\n').append(all.size()).append(" measures: ");
    for (LibraryMeasure.Shelf shelf : LibraryMeasure.Shelf.values()) {
      long count = all.stream().filter(measure -> measure.shelf() == shelf).count();
      page.append(count).append(' ').append(english.messages().text("shelf." + shelf.name()));
      page.append(shelf == LibraryMeasure.Shelf.BLOCKED ? ".\n" : "; ");
    }
    for (Practice practice : Practice.values()) {
      page.append("\n## ").append(english.messages().text("practice." + practice.name()));
      page.append("\n");
      for (LibraryMeasure measure : all) {
        if (measure.practice() == practice) {
          page.append("\n### ").append(measure.id()).append("\n\n");
          List<String> lines = english.sheet(measure);
          page.append("**").append(lines.get(0).strip()).append("** · ");
          page.append(khmer.name(measure)).append("\n\n").append(lines.get(1).strip());
          page.append("\n").append(khmer.how(measure)).append("\n\n");
          lines
              .subList(2, lines.size())
              .forEach(line -> page.append("- ").append(line.strip()).append('\n'));
        }
      }
    }
    return page.toString();
  }
}
