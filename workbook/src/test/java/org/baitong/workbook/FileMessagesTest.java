package org.baitong.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files that are no readable workbook. */
@Tag("SP16")
class FileMessagesTest {
  private static void refused(String code, byte[] bytes) {
    ImportResult result = WorkbookImport.read(bytes, "bad.xlsx");
    assertThat(result.dossier()).isEmpty();
    assertThat(result.findings()).as(result.findings().toString()).hasSize(1);
    assertThat(result.findings().getFirst().code()).isEqualTo(code);
    assertThat(result.findings().getFirst().where().id()).isEqualTo("bad.xlsx");
  }

  @Test
  void newerTemplate() {
    String next = String.valueOf(TemplateText.VERSION + 1);
    refused(
        "TEMPLATE_NEWER",
        Books.bytes(book -> book.getSheet("_baitong").getRow(1).getCell(1).setCellValue(next)));
  }

  @Test
  void damagedFile() {
    byte[] sound = Books.bytes(book -> {});
    refused("FILE_DAMAGED", Arrays.copyOf(sound, sound.length / 2));
  }

  @Test
  void anyDamageIsAFindingNotAnException() {
    byte[] sound = WorkbookExport.write(Books.dossier());
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = sound.clone();
      for (int j = 0; j < 3; j++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      ImportResult result = WorkbookImport.read(bytes, "bad.xlsx");
      assertThat(result.dossier().isPresent() || !result.findings().isEmpty()).isTrue();
    }
  }

  @Test
  void passwordProtectedFile() throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var out = encryptor.getDataStream(files)) {
        out.write(WorkbookExport.write(Books.dossier()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      refused("FILE_PASSWORD", bytes.toByteArray());
    }
  }

  @Test
  void oldXlsFile() throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      book.createSheet("Flows").createRow(0).createCell(0).setCellValue("From");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      refused("FILE_OLD_XLS", bytes.toByteArray());
    }
  }

  @Test
  void emptyFile() {
    refused("FILE_EMPTY", new byte[0]);
  }

  @Test
  void csvRenamed() {
    refused("FILE_NO_WORKBOOK", "flow,unit\nF-1,kg\n".getBytes(StandardCharsets.UTF_8));
    refused("FILE_NO_WORKBOOK", zip("notes.txt", "hello".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aWorkbookThatIsNotTheTemplate() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("Sheet1").createRow(0).createCell(0).setCellValue("Month");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      refused("FILE_NO_TEMPLATE", bytes.toByteArray());
    }
  }

  @Test
  void documentTypesAndOutsideEntitiesAreNotFollowed() {
    String rels =
        "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + "<Relationships>&x;</Relationships>";
    byte[] bytes = zip("_rels/.rels", rels.getBytes(StandardCharsets.UTF_8));
    ImportResult result = WorkbookImport.read(bytes, "bad.xlsx");
    assertThat(result.dossier()).isEmpty();
    assertThat(result.findings()).hasSize(1);
  }

  private static byte[] zip(String name, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
