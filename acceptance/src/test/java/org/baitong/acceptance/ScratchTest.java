package org.baitong.acceptance;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baitong.acceptance.example.GarmentFactory;
import org.baitong.assessment.AssessmentJson;
import org.baitong.assessment.AssessmentRequest;
import org.baitong.assessment.Assessor;
import org.baitong.engine.explain.Recorder;
import org.baitong.language.Language;
import org.baitong.language.Messages;
import org.baitong.reference.ReferenceData;
import org.junit.jupiter.api.Test;

class ScratchTest {
  @Test
  void scratch() throws Exception {
    var tape = new Recorder.Tape();
    var outcome =
        Assessor.assess(
            new AssessmentRequest(GarmentFactory.dossier(), ReferenceData.base(), null), tape);
    var messages = Messages.of(Language.EN);
    StringBuilder text = new StringBuilder();
    var findings = outcome.find().map(a -> a.findings()).orElse(outcome.findings());
    findings.forEach(
        f -> text.append(f.severity() + " " + f.where() + " " + messages.text(f) + "\n"));
    text.append("\n");
    outcome
        .find()
        .ifPresent(a -> text.append(new String(AssessmentJson.write(a), StandardCharsets.UTF_8)));
    tape.list()
        .forEach(
            s ->
                text.append(
                    s.id() + " = " + s.formula() + " = " + s.value() + " " + s.unit() + "\n"));
    Files.writeString(Path.of("/tmp/scratch.txt"), text.toString());
  }
}
