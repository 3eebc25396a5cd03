// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The red lines: Magnesia teaches. It names no dose, tells nobody what to take, and claims nothing of itself that would
 * make it a medical device. */

#include "mag-inline.h"
#include "mag-json.h"
#include "mag-test-rule.h"

#define NUMBERS "([0-9][0-9.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|half a)"
#define UNITS \
  "(mg|mcg|µg|g|kg|mmol|mEq|mL|ml|IU|(milli|micro|kilo)?grams?|(milli)?lit(er|re)s?|millimoles?" \
  "|(milli)?equivalents?)"
#define DEVICE "(calculat|diagnos|monitor|detect|treat|interpret|convert|analy[sz]|alarm)"

/* The glossary explains units and ratios, so it may name them. */
static const struct
{
  const char *pattern;
  const char *what;
  gboolean    in_glossary;
} lines[] = {
  { "(?i)\\b(should|must|needs? to|ha(ve|s) to|ought to|had better|remember to) (take|swallow|start)\\b",
    "tells the reader what to take", TRUE },
  { "(?i)(?<!\\bif )\\byou (should|must|ought to)\\b", "tells the reader what to do", TRUE },
  { "(?i)\\bshould I\\b", "answers for one person", TRUE },
  { "\\b" NUMBERS "[\\s-]?" UNITS "\\b", "names an amount", FALSE },
  { "(?i)\\b(per|for (each|every)) (kg|kilo|kilogram|pound)s?\\b|/ ?kg\\b", "names a dose for a weight", TRUE },
  { "(?i)\\b(drops?|" UNITS "|doses?|units?) (per|an?|each|every) (hour|minute|day|week)\\b", "names a rate", TRUE },
  { "(?i)\\b(take|swallow|use|try) " NUMBERS " (more )?(pills?|tablets?|capsules?|spoon\\w*|drops?|sachets?)\\b",
    "names a dose", TRUE },
  { "(?i)\\b(dosage|(starting|loading|usual|recommended|daily|maximum|safe) dose|bolus of)\\b", "speaks of dosing",
    TRUE },
  { "(?i)\\b(one|1) (in|out of) (every )?" NUMBERS "\\b", "gives a number without a fixed denominator", TRUE },
  { "(?i)\\b(relative risk|odds ratio|hazard ratio|times (as|more|less|higher|lower|likelier))\\b",
    "gives a relative number", FALSE },
  { "Mg ?SO|MgCl|MgO\\b|Mg2|Mg⁺|Mg²", "holds a formula", TRUE },
  {
    "(?i)(^|[.!?] )((?!whether|nobody)[^.!?])*\\bmagnesium"
    " (cures|treats|heals|fixes|boosts|detoxes|reverses|melts)\\b", "promises a cure", TRUE },
  { "(?i)\\b(this|the) (app|program|page|sheet|card|handout)\\b((?! not? )[^.])*\\b" DEVICE, "claims to be a device",
    TRUE },
  { "\\bMagnesia\\b((?! not? )[^.])*\\b" DEVICE, "claims to be a device", TRUE },
};

static void
check_text (const char *name,
            const char *place,
            const char *text,
            gpointer    user_data)
{
  g_autofree char *plain = mag_inline_to_plain (text);

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *found = mag_test_find (lines[i].pattern, plain);

      if (found && (lines[i].in_glossary || !g_str_equal (name, "glossary.json")))
        mag_faults_add (user_data, name, place, "%s: “%s”", lines[i].what, found);
    }
}

static void
check_standing_text (const char *name,
                     const char *place,
                     const char *text,
                     gpointer    user_data)
{
  if (g_str_equal (name, "safety.json") || g_str_equal (name, "glossary.json") || g_str_equal (name, "infusion.json"))
    check_text (name, place, text, user_data);
}

static void
words_keep_lines (MagTestDocuments *documents,
                  MagFaults        *faults)
{
  mag_test_documents_each_new (documents, "topics", check_text, faults);
  mag_test_documents_each_new (documents, "handouts", check_text, faults);
  mag_test_documents_each_new (documents, "figures", check_text, faults);
  mag_test_documents_each_new (documents, "", check_standing_text, faults);
}

#define TOPIC "topics/haematoma.json", "$.summary"
#define HANDOUT "handouts/infusion.json", "$.card.do[0]"

static const MagTestBreak word_breaks[] = {
  { "take", TOPIC, "'You should take magnesium.'",
    "topics/haematoma.json: $.summary: tells the reader what to take: “should take”" },
  { "take/need", HANDOUT, "'Most people need to take it.'",
    "handouts/infusion.json: $.card.do[0]: tells the reader what to take" },
  { "take/marks", TOPIC, "'People {em should take} it.'", "tells the reader what to take" },
  { "should", TOPIC, "'Here is what you must do.'", "tells the reader what to do" },
  { "should-i", TOPIC, "'Should I have a drip?'", "answers for one person" },
  { "amount", TOPIC, "'About 300 mg is in it.'", "names an amount: “300 mg”" },
  { "amount/level", TOPIC, "'A level of 0.7 mmol/L is low.'", "names an amount" },
  { "amount/words", HANDOUT, "'It holds two grams.'", "names an amount: “two grams”" },
  { "amount/hyphen", HANDOUT, "'A 5-gram bag.'", "names an amount: “5-gram”" },
  { "weight", TOPIC, "'So much per kilogram of you.'", "names a dose for a weight" },
  { "rate", TOPIC, "'A few drops a minute.'", "names a rate: “drops a minute”" },
  { "dose", HANDOUT, "'Take two tablets at night.'", "names a dose: “Take two tablets”" },
  { "dosing", TOPIC, "'The usual dose is small.'", "speaks of dosing: “usual dose”" },
  { "one-in", HANDOUT, "'It helps one in five.'", "gives a number without a fixed denominator" },
  { "relative", HANDOUT, "'It is three times more likely.'", "gives a relative number" },
  { "formula", TOPIC, "'MgSO4 by vein'", "holds a formula: “MgSO”" },
  { "cure", TOPIC, "'Magnesium heals bruises.'", "promises a cure: “Magnesium heals”" },
  { "cure/later", TOPIC, "'It is true. So magnesium treats bruises.'", "promises a cure" },
  { "device", TOPIC, "'This app can calculate what you need.'", "claims to be a device" },
  { "device/name", "safety.json", "$.texts[0].text", "'Magnesia monitors you.'",
    "safety.json: $.texts[0].text: claims to be a device" },
  { "infusion", "infusion.json", "$.stops[2].feel[0]", "'A few drops a minute.'",
    "infusion.json: $.stops[2].feel[0]: names a rate: “drops a minute”" },
  { "glossary", "glossary.json", "$.terms[0].meaning", "'Take 3 drops.'",
    "glossary.json: $.terms[0].meaning: names a dose" },
};

/* The wording that was agreed on, word for word: to change one is a decision and not an edit. */
static const struct
{
  const char *id;
  const char *text;
} agreed[] = {
  { "about",
    "This app explains what is known about magnesium. It is for learning. It does not diagnose, does not choose"
    " or work out"
    " any dose, and does not replace your care team. It is not a medical device." },
  { "foot",
    "General information, not advice for you. Do not start, stop or change a medicine or supplement because of"
    " this sheet."
    " Talk with your care team." },
  { "emergency",
    "Call your local emergency number now for: sudden weakness, face drop, trouble speaking, the worst headache"
    " of your life,"
    " a fit, trouble breathing, or fainting." },
  { "infusion",
    "Tell your nurse straight away if you feel very sleepy, very weak, short of breath, dizzy, your chest feels"
    " wrong, or the"
    " drip site hurts. Feeling warm or flushed is common; still say so." },
  { "staff-first",
    "Before a drip, tell staff about kidney problems, heart block, myasthenia or muscle disease, or pregnancy." },
  { "supplements", "If your kidneys do not work well, magnesium can build up and be dangerous. Ask first." },
  { "food-kidneys", "If your kidneys do not work well, ask your kidney team first." },
  { "food", "Values are averages from the USDA's food tables; your food may differ." },
  { "allergy", "Not an allergy guide: read the label." },
};

static const char *
find_safety (MagTestDocuments *documents,
             const char       *id)
{
  JsonArray *texts = mag_json_get_array (mag_test_documents_get (documents, "safety.json"), "texts");

  for (guint i = 0; i < json_array_get_length (texts); i++)
    {
      JsonObject *text = mag_json_get_entry (texts, i);

      if (g_strcmp0 (mag_json_get_text (text, "id", NULL), id) == 0)
        return mag_json_get_text (text, "text", "");
    }

  return NULL;
}

static void
safety_is_verbatim (MagTestDocuments *documents,
                    MagFaults        *faults)
{
  for (guint i = 0; i < G_N_ELEMENTS (agreed); i++)
    {
      const char *text = find_safety (documents, agreed[i].id);

      if (g_strcmp0 (text, agreed[i].text) != 0)
        mag_faults_add (faults, "safety.json", agreed[i].id, "expected “%s”, found “%s”", agreed[i].text,
                        text ? text : "nothing");
    }
}

static const MagTestBreak verbatim_breaks[] = {
  { "word", "safety.json", "$.texts[5].text",
    "'If your kidneys work badly, magnesium can build up and be dangerous. Ask first.'",
    "safety.json: supplements: expected “If your kidneys do not work well" },
  { "gone", "safety.json", "$.texts[2]", NULL, "safety.json: emergency: expected" },
};

/* The topics whose red flags begin with the standing emergency text. */
static const char *strip_topics[] = {
  "blood-pressure", "constipation", "deficiency", "drip-clinics", "haematoma", "infusion", "ligaments",
  "low-from-medicines", "migraine", "myoclonus", "stroke", NULL,
};

/* How red flags begin; who is in a crisis may rather call a line made for it. */
static const char *intros[] = {
  "Call your local emergency number now for:", "Call your local emergency number or a crisis line now for:", NULL,
};

/* The signs of the standing emergency text, in its order; a topic may add its own after them. */
static const char *signs[] = {
  "sudden weakness", "face drop", "trouble speaking", "the worst headache of your life", "a fit", "trouble breathing",
  "fainting",
};

static void
check_strip (const char *name,
             JsonObject *flags,
             MagFaults  *faults)
{
  g_auto (GStrv) found = flags ? mag_json_dup_texts (flags, "signs") : g_new0 (char *, 1);

  if (!flags || g_strcmp0 (mag_json_get_text (flags, "intro", NULL), "Call your local emergency number now for:") != 0)
    mag_faults_add (faults, name, "$.red_flags", "expected “Call your local emergency number now for:”");
  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    if (i >= g_strv_length (found) || !g_str_equal (found[i], signs[i]))
      {
        mag_faults_add (faults, name, "$.red_flags.signs", "expected “%s” in place %u", signs[i], i + 1);
        return;
      }
}

/* Other topics have signs of their own, or none: then the handout prints the standing text. A translation is held
 * against its original elsewhere. */
static void
check_red_flags (MagTestDocuments *documents,
                 const char       *name,
                 MagFaults        *faults)
{
  JsonObject *root = mag_test_documents_get (documents, name);
  JsonObject *flags = mag_json_get_child (root, "red_flags");
  g_autofree char *base = g_path_get_basename (name);
  g_autofree char *topic = g_strndup (base, strcspn (base, "."));

  if (!g_str_equal (mag_json_get_text (root, "language", "en"), "en"))
    return;

  if (g_strv_contains (strip_topics, topic))
    check_strip (name, flags, faults);
  else if (flags && !g_strv_contains (intros, mag_json_get_text (flags, "intro", "")))
    mag_faults_add (faults, name, "$.red_flags.intro", "expected “%s”", intros[0]);
}

static gboolean
shows (JsonObject *topic,
       const char *member,
       const char *value)
{
  JsonArray *sections = mag_json_get_array (topic, "sections");

  for (guint i = 0; i < json_array_get_length (sections); i++)
    {
      JsonArray *blocks = mag_json_get_array (mag_json_get_entry (sections, i), "blocks");

      for (guint j = 0; j < json_array_get_length (blocks); j++)
        {
          JsonObject *block = mag_json_get_entry (blocks, j);

          if (json_object_has_member (block, member)
              && (!value || g_strcmp0 (mag_json_get_text (block, member, NULL), value) == 0))
            return TRUE;
        }
    }

  return FALSE;
}

static void
expect_safety (MagTestDocuments *documents,
               const char       *name,
               const char       *id,
               MagFaults        *faults)
{
  if (!shows (mag_test_documents_get (documents, name), "safety", id))
    mag_faults_add (faults, name, "$.sections", "the safety text “%s” is missing", id);
}

/* Red flags on every article and handout, the kidneys wherever magnesium or food is spoken of, the drip's own on
 * the drip. */
static void
safety_has_its_places (MagTestDocuments *documents,
                       MagFaults        *faults)
{
  g_auto (GStrv) topics = mag_test_documents_list (documents, "topics");
  g_auto (GStrv) handouts = mag_test_documents_list (documents, "handouts");

  for (guint i = 0; handouts[i]; i++)
    check_red_flags (documents, handouts[i], faults);
  for (guint i = 0; topics[i]; i++)
    {
      check_red_flags (documents, topics[i], faults);
      expect_safety (documents, topics[i], "supplements", faults);
      if (shows (mag_test_documents_get (documents, topics[i]), "foods", NULL))
        {
          expect_safety (documents, topics[i], "food", faults);
          expect_safety (documents, topics[i], "food-kidneys", faults);
        }
    }
  expect_safety (documents, "topics/infusion.json", "infusion", faults);
  expect_safety (documents, "topics/infusion.json", "staff-first", faults);
}

static const MagTestBreak place_breaks[] = {
  { "flags", "handouts/infusion.json", "$.red_flags", NULL, "handouts/infusion.json: $.red_flags: expected" },
  { "sign", "topics/haematoma.json", "$.red_flags.signs[4]", NULL,
    "topics/haematoma.json: $.red_flags.signs: expected “a fit” in place 5" },
  { "intro/own", "topics/asthma.json", "$.red_flags.intro", "'Call somebody:'", "topics/asthma.json: $.red_flags.intro: expected" },
  { "intro", "topics/myoclonus.json", "$.red_flags.intro", "'Call:'", "topics/myoclonus.json: $.red_flags: expected" },
  { "drip", "topics/infusion.json", "$.sections", "[]",
    "topics/infusion.json: $.sections: the safety text “infusion” is missing" },
  { "kidneys", "topics/ligaments.json", "$.sections", "[]",
    "topics/ligaments.json: $.sections: the safety text “supplements” is missing" },
  { "foods", "topics/infusion.json", "$.sections[0].blocks[+]", "{'foods': []}",
    "topics/infusion.json: $.sections: the safety text “food-kidneys” is missing" },
};

#define SHARE "(?i)\\b[0-9,]+ (of|out of|in) (every )?[0-9][0-9,]*\\b|%|\\bper ?cent\\b"

/* One denominator on a page: who reads “24 of 100” and “1 of 20” cannot compare them. */
static void
check_denominators (const char *name,
                    const char *place,
                    const char *text,
                    gpointer    user_data)
{
  g_autofree char *plain = mag_inline_to_plain (text);
  g_autofree char *share = mag_test_find (SHARE, plain);

  if (share && !g_str_has_suffix (share, " 100"))
    mag_faults_add (user_data, name, place, "expected a share of 100, found “%s”", share);
}

static void
handouts_share_a_denominator (MagTestDocuments *documents,
                              MagFaults        *faults)
{
  mag_test_documents_each_new (documents, "handouts", check_denominators, faults);
}

static const MagTestBreak denominator_breaks[] = {
  { "other", "handouts/infusion.json", "$.sheet.what[0]", "'It was seen in 12 of 50 women.'",
    "expected a share of 100, found “12 of 50”" },
  { "percent", "handouts/ligaments.json", "$.card.know[0].text", "'In 20 percent.'",
    "expected a share of 100, found “percent”" },
};

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  mag_test_rule_add ("/content-red-lines/words", words_keep_lines, word_breaks, G_N_ELEMENTS (word_breaks));
  mag_test_rule_add ("/content-red-lines/verbatim", safety_is_verbatim, verbatim_breaks,
                     G_N_ELEMENTS (verbatim_breaks));
  mag_test_rule_add ("/content-red-lines/places", safety_has_its_places, place_breaks, G_N_ELEMENTS (place_breaks));
  mag_test_rule_add ("/content-red-lines/denominator", handouts_share_a_denominator, denominator_breaks,
                     G_N_ELEMENTS (denominator_breaks));

  return g_test_run ();
}
