// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* A translated handout says what the original says, item by item, for the two are printed side by side; and the red
 * lines hold in its language too. */

#include <string.h>

#include "mag-inline.h"
#include "mag-json.h"
#include "mag-test-rule.h"

#define NUMBERS "([0-9][0-9.,]*|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|cien|medi[oa])"
#define UNITS "(mg|mcg|µg|g|kg|mmol|mEq|ml|((mili|micro|kilo)?gramo|(mili)?litro|milimol(e)?|miliequivalente)s?)"

/* Members that a translation has in common with its original, and those that only a translation has. */
#define SHARED "\\.(topic|finding|id|written|next_review|\\$schema)$"
#define OWN "^\\$\\.(language|base_revision|reviewed|sheet\\.(shares|figure)\\.words)\\b"

static gboolean
is_translation (const char *name)
{
  g_auto (GStrv) parts = g_strsplit (name, ".", -1);

  return g_strv_length (parts) == 3;
}

static char *
dup_original_name (const char *name)
{
  g_autofree char *stem = g_strndup (name, strcspn (name, "."));

  return g_strconcat (stem, ".json", NULL);
}

/* The marks of a text, in order, each without the words that it may carry. */
static char *
dup_marks (const char *text)
{
  GString *marks = g_string_new (NULL);

  for (const char *at = strchr (text, '{'); at; at = strchr (at + 1, '{'))
    {
      g_string_append_len (marks, at, (gssize) strcspn (at, "|}"));
      g_string_append_c (marks, '}');
    }

  return g_string_free (marks, FALSE);
}

static void
check_text (const char *name,
            const char *place,
            const char *original,
            const char *text,
            MagFaults  *faults)
{
  g_autofree char *shared = mag_test_find (SHARED, place);
  g_autofree char *expected = dup_marks (original);
  g_autofree char *marks = dup_marks (text);
  gboolean same = g_str_equal (original, text);

  if (shared && !same)
    mag_faults_add (faults, name, place, "expected “%s”, as in the original", original);
  if (!g_str_equal (expected, marks))
    mag_faults_add (faults, name, place, "expected the marks “%s”, as in the original", expected);
  if (!shared && same && strchr (text, ' '))
    mag_faults_add (faults, name, place, "is not translated: “%s”", text);
}

static void
compare (const char *name,
         GHashTable *original,
         GHashTable *translation,
         MagFaults  *faults)
{
  GHashTableIter iter;
  const char *place, *text;

  g_hash_table_iter_init (&iter, original);
  while (g_hash_table_iter_next (&iter, (gpointer *) &place, (gpointer *) &text))
    {
      const char *other = g_hash_table_lookup (translation, place);

      if (other)
        check_text (name, place, text, other, faults);
      else if (!g_str_has_prefix (place, "$.reviewed"))
        mag_faults_add (faults, name, place, "stands in the original alone");
    }

  g_hash_table_iter_init (&iter, translation);
  while (g_hash_table_iter_next (&iter, (gpointer *) &place, (gpointer *) &text))
    {
      g_autofree char *own = mag_test_find (OWN, place);

      if (!own && !g_hash_table_contains (original, place))
        mag_faults_add (faults, name, place, "stands in no original");
    }
}

static void
collect (const char *name,
         const char *place,
         const char *text,
         gpointer    user_data)
{
  GHashTable *texts = g_hash_table_lookup (user_data, name);

  if (!texts)
    {
      texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
      g_hash_table_insert (user_data, g_strdup (name), texts);
    }
  g_hash_table_insert (texts, g_strdup (place), g_strdup (text));
}

static void
translations_follow_originals (MagTestDocuments *documents,
                               MagFaults        *faults)
{
  g_autoptr (GHashTable) texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                                        (GDestroyNotify) g_hash_table_unref);
  g_auto (GStrv) names = mag_test_documents_list (documents, "handouts");

  mag_test_documents_each_text (documents, "handouts", collect, texts);
  for (guint i = 0; names[i]; i++)
    {
      g_autofree char *original = dup_original_name (names[i]);

      if (is_translation (names[i]))
        compare (names[i], g_hash_table_lookup (texts, original), g_hash_table_lookup (texts, names[i]), faults);
    }
}

static const MagTestBreak shape_breaks[] = {
  { "item", "handouts/haematoma.es.json", "$.sheet.do[4]", NULL, "$.sheet.do[4]: stands in the original alone" },
  { "more", "handouts/haematoma.es.json", "$.sheet.do[+]", "'Coma bien.'", "$.sheet.do[5]: stands in no original" },
  { "finding", "handouts/sleep.es.json", "$.sheet.know[0].finding", "'C305.onset'", "expected “C313.first-step”" },
  { "cite", "handouts/sleep.es.json", "$.sheet.know[1].text", "'Es así.'", "expected the marks “{cite MAH2021}”" },
  { "food", "handouts/foods.es.json", "$.sheet.know[0].text", "'Da {food almonds ounce}.'",
    "expected the marks “{food pumpkin-seeds ounce}{food apple medium}”" },
  { "english", "handouts/kidneys.es.json", "$.title", "'Magnesium and weak kidneys'",
    "handouts/kidneys.es.json: $.title: is not translated" },
};

/* As the red lines of English, for the words that translators may slip into. */
static const struct
{
  const char *language;
  const char *pattern;
  const char *what;
} lines[] = {
  { "es", "(?i)\\b(deb(e|ería)n?|tienen? que|necesitan?|hay que) (tomar|tragar|empezar)", "tells the reader what to take" },
  { "es", "(?i)(?<!\\bsi )\\busted (debe|debería|tiene que)\\b", "tells the reader what to do" },
  { "es", "(?i)\\b" NUMBERS "[\\s-]?" UNITS "\\b", "names an amount" },
  { "es", "(?i)\\bpor (cada )?(kilo(gramo)?|libra)s?\\b", "names a dose for a weight" },
  { "es", "(?i)\\b(gotas?|dosis|unidad(es)?|" UNITS ") (por|al?|cada) (la )?(hora|minuto|día|semana)\\b", "names a rate" },
  { "es", "(?i)\\b(tome|trague|use|pruebe) " NUMBERS " (pastilla|tableta|cápsula|cuchar|gota|sobre)", "names a dose" },
  { "es", "(?i)\\bposología|\\bdosis (inicial|usual|habitual|recomendada|diaria|máxima|segura)\\b", "speaks of dosing" },
  { "es", "(?i)\\b(un[oa]?|1) de cada " NUMBERS "\\b", "gives a number without a fixed denominator" },
  { "es", "(?i)\\b(riesgo relativo|veces (más|menos|mayor|menor))\\b", "gives a relative number" },
  { "es", "(?i)\\b[0-9.,]+ de (cada )?(?!100\\b)[0-9]+\\b|%|\\bpor ciento\\b", "gives no share of 100" },
  { "es", "(?i)(^|[.!?] )((?!nadie)[^.!?¿])*\\bel magnesio (cura|trata|sana|repara|revierte)\\b", "promises a cure" },
  { "es", "(?i)\\best[ae] (app|programa|página|hoja|tarjeta)\\b((?! no )[^.])*\\b(calcula|diagnostica|vigila|detecta)",
    "claims to be a device" },
};

static void
check_lines (const char *name,
             const char *place,
             const char *text,
             gpointer    user_data)
{
  g_autofree char *plain = mag_inline_to_plain (text);

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *suffix = g_strconcat (".", lines[i].language, ".json", NULL);
      g_autofree char *found = g_str_has_suffix (name, suffix) ? mag_test_find (lines[i].pattern, plain) : NULL;

      if (found)
        mag_faults_add (user_data, name, place, "%s: “%s”", lines[i].what, found);
    }
}

static void
words_keep_lines (MagTestDocuments *documents,
                  MagFaults        *faults)
{
  mag_test_documents_each_new (documents, "handouts", check_lines, faults);
}

#define CARD "handouts/infusion.es.json", "$.card.do[0]"

static const MagTestBreak line_breaks[] = {
  { "take", CARD, "'Debe tomar magnesio.'", "tells the reader what to take: “Debe tomar”" },
  { "should", CARD, "'Usted debe descansar.'", "tells the reader what to do" },
  { "amount", CARD, "'Hay dos gramos.'", "names an amount: “dos gramos”" },
  { "weight", CARD, "'Tanto por kilo.'", "names a dose for a weight" },
  { "rate", CARD, "'Unas gotas por minuto.'", "names a rate: “gotas por minuto”" },
  { "dose", CARD, "'Tome dos pastillas.'", "names a dose" },
  { "dosing", CARD, "'La dosis usual es baja.'", "speaks of dosing" },
  { "one-in", CARD, "'Ayuda a una de cada cinco.'", "gives a number without a fixed denominator" },
  { "relative", CARD, "'Es tres veces más probable.'", "gives a relative number" },
  { "share", CARD, "'Se vio en 12 de 50 mujeres.'", "gives no share of 100: “12 de 50”" },
  { "cure", CARD, "'Así que el magnesio cura moretones.'", "promises a cure" },
  { "device", CARD, "'Esta hoja calcula lo que necesita.'", "claims to be a device" },
};

/* How red flags begin, and the signs that stand first wherever the original has them first. */
static const struct
{
  const char *language;
  const char *intros[2];
  const char *originals[7];
  const char *signs[7];
} strips[] = {
  { "es",
    { "Llame ahora al número de emergencias de su zona si hay:",
      "Llame ahora al número de emergencias de su zona o a una línea de crisis si hay:" },
    { "sudden weakness", "face drop", "trouble speaking", "the worst headache of your life", "a fit",
      "trouble breathing", "fainting" },
    { "debilidad repentina", "cara caída de un lado", "dificultad para hablar",
      "el peor dolor de cabeza de su vida", "una convulsión", "dificultad para respirar", "desmayo" } },
};

static void
check_signs (guint             strip,
             MagTestDocuments *documents,
             const char       *name,
             MagFaults        *faults)
{
  g_autofree char *original = dup_original_name (name);
  JsonObject *flags = mag_json_get_child (mag_test_documents_get (documents, name), "red_flags");
  JsonObject *english = mag_json_get_child (mag_test_documents_get (documents, original), "red_flags");
  g_auto (GStrv) signs = flags ? mag_json_dup_texts (flags, "signs") : g_new0 (char *, 1);
  g_auto (GStrv) expected = english ? mag_json_dup_texts (english, "signs") : g_new0 (char *, 1);
  const char *crisis = english ? strstr (mag_json_get_text (english, "intro", ""), "crisis line") : NULL;
  const char *intro = strips[strip].intros[crisis ? 1 : 0];

  if (english && (!flags || g_strcmp0 (mag_json_get_text (flags, "intro", NULL), intro) != 0))
    mag_faults_add (faults, name, "$.red_flags.intro", "expected “%s”", intro);
  for (guint i = 0; expected[i] && signs[i]; i++)
    for (guint k = 0; k < G_N_ELEMENTS (strips[strip].signs); k++)
      if (g_str_equal (expected[i], strips[strip].originals[k]) && !g_str_equal (signs[i], strips[strip].signs[k]))
        mag_faults_add (faults, name, "$.red_flags.signs", "expected “%s” in place %u", strips[strip].signs[k], i + 1);
}

static void
signs_have_one_wording (MagTestDocuments *documents,
                        MagFaults        *faults)
{
  g_auto (GStrv) names = mag_test_documents_list (documents, "handouts");

  for (guint i = 0; names[i]; i++)
    for (guint k = 0; k < G_N_ELEMENTS (strips); k++)
      {
        g_autofree char *suffix = g_strconcat (".", strips[k].language, ".json", NULL);

        if (g_str_has_suffix (names[i], suffix))
          check_signs (k, documents, names[i], faults);
      }
}

static const MagTestBreak sign_breaks[] = {
  { "intro", "handouts/infusion.es.json", "$.red_flags.intro", "'Llame:'", "$.red_flags.intro: expected “Llame ahora" },
  { "gone", "handouts/migraine.es.json", "$.red_flags", NULL, "$.red_flags.intro: expected “Llame ahora" },
  { "sign", "handouts/kidneys.es.json", "$.red_flags.signs[3]", "'un ataque'", "expected “una convulsión” in place 4" },
};

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  mag_test_rule_add ("/content-translations/shape", translations_follow_originals, shape_breaks,
                     G_N_ELEMENTS (shape_breaks));
  mag_test_rule_add ("/content-translations/lines", words_keep_lines, line_breaks, G_N_ELEMENTS (line_breaks));
  mag_test_rule_add ("/content-translations/signs", signs_have_one_wording, sign_breaks, G_N_ELEMENTS (sign_breaks));

  return g_test_run ();
}
