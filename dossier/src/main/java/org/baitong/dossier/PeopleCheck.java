package org.baitong.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;

/** Checks of head counts, hours, incidents, exposures, complaints and trainings. */
final class PeopleCheck {
  private final People people;
  private final List<Finding> findings = new ArrayList<>();

  private PeopleCheck(People people) {
    this.people = people;
  }

  static List<Finding> check(Dossier dossier) {
    PeopleCheck check = new PeopleCheck(dossier.people());
    check.heads();
    check.hours();
    check.incidents();
    check.exposures();
    check.complaints();
    check.trainings();
    return check.findings;
  }

  private record Group(String date, HeadCount.Sex sex, HeadCount.Contract contract) {}

  private void heads() {
    Map<Group, String> seen = new HashMap<>();
    for (HeadCount head : people.heads()) {
      Group group = new Group(head.date(), head.sex(), head.contract());
      String first = seen.putIfAbsent(group, head.id());
      if (first != null) {
        findings.add(
            Finding.error("HEADS_TWICE", Where.of("heads", head.id(), "count"))
                .with("id", head.id())
                .with("other", first));
      }
    }
  }

  private void hours() {
    for (int i = 0; i < people.hours().size(); i++) {
      HoursWorked row = people.hours().get(i);
      for (HoursWorked other : people.hours().subList(0, i)) {
        boolean overlap =
            row.first().compareTo(other.last()) <= 0 && other.first().compareTo(row.last()) <= 0;
        if (overlap) {
          findings.add(
              Finding.warning("HOURS_OVERLAP", Where.of("hours", row.id(), "first"))
                  .with("id", row.id()));
          break;
        }
      }
    }
  }

  private void incidents() {
    for (Incident incident : people.incidents()) {
      int affected = incident.female() + incident.male() + incident.notStated();
      if (affected == 0 && incident.kind() != Incident.Kind.NEAR_MISS) {
        findings.add(
            Finding.warning("INCIDENT_NOBODY", Where.of("incidents", incident.id(), "female"))
                .with("month", incident.month()));
      }
    }
  }

  private void exposures() {
    for (Exposure exposure : people.exposures()) {
      if (exposure.agent() == Exposure.Agent.CHEMICAL && exposure.substance() == null) {
        findings.add(
            Finding.error("SUBSTANCE_MISSING", Where.of("exposures", exposure.id(), "substance")));
      }
      Double hours = exposure.hoursPerDay();
      if (hours != null && (hours == 0 || hours > 24)) {
        findings.add(
            Finding.error(
                    "HOURS_OF_DAY_IMPOSSIBLE", Where.of("exposures", exposure.id(), "hoursPerDay"))
                .with("found", hours, "h"));
      }
      Double limit = exposure.limit();
      if (limit != null && exposure.limitSource() == null) {
        findings.add(
            Finding.warning("LIMIT_UNSOURCED", Where.of("exposures", exposure.id(), "limitSource"))
                .with("found", limit, "1"));
      }
    }
  }

  private void complaints() {
    for (Complaint complaint : people.complaints()) {
      String answered = complaint.answered();
      if (answered != null && answered.compareTo(complaint.received()) < 0) {
        findings.add(
            Finding.error(
                    "ANSWERED_BEFORE_RECEIVED", Where.of("complaints", complaint.id(), "answered"))
                .with("id", complaint.id())
                .with("received", complaint.received())
                .with("answered", answered));
      }
    }
  }

  private void trainings() {
    for (Training training : people.trainings()) {
      if (training.female() + training.male() + training.notStated() == 0) {
        findings.add(
            Finding.warning("TRAINING_NOBODY", Where.of("trainings", training.id(), "female"))
                .with("topic", training.topic()));
      }
    }
  }
}
