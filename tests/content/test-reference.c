// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-reference.h"

#include "mag-test-json.h"

static MagReference *
make (const char *text)
{
  g_autoptr (JsonObject) json = mag_test_json_parse (text);

  return mag_reference_new_from_json (json);
}

static MagReference *
make_full (void)
{
  return make ("{'key': 'SAVER2015', 'authors': 'Saver JL, et al', 'year': '2015', 'title': 'Prehospital use',"
               " 'journal': 'N Engl J Med', 'pages': '372(6):528-536', 'doi': '10.1056/NEJMoa1408827', 'pmid':"
               " '25651247',"
               " 'kind': 'trial', 'study': 'randomized trial', 'n': '1,700', 'checked': 'seen'}");
}

static void
test_getters (void)
{
  g_autoptr (MagReference) reference = make_full ();

  g_assert_cmpstr (mag_reference_get_key (reference), ==, "SAVER2015");
  g_assert_cmpstr (mag_reference_get_authors (reference), ==, "Saver JL, et al");
  g_assert_cmpstr (mag_reference_get_year (reference), ==, "2015");
  g_assert_cmpstr (mag_reference_get_title (reference), ==, "Prehospital use");
  g_assert_cmpstr (mag_reference_get_journal (reference), ==, "N Engl J Med");
  g_assert_cmpstr (mag_reference_get_pages (reference), ==, "372(6):528-536");
  g_assert_cmpstr (mag_reference_get_study (reference), ==, "randomized trial");
  g_assert_cmpstr (mag_reference_get_n (reference), ==, "1,700");
  g_assert_cmpint (mag_reference_get_kind (reference), ==, MAG_REFERENCE_TRIAL);
  g_assert_cmpint (mag_reference_get_checked (reference), ==, MAG_REFERENCE_SEEN);
  g_assert_cmpstr (mag_reference_get_uri (reference), ==, "https://doi.org/10.1056/NEJMoa1408827");
}

static void
test_properties (void)
{
  g_autoptr (MagReference) reference = make_full ();
  g_autofree char *key = NULL, *title = NULL, *citation = NULL, *details = NULL, *uri = NULL;
  g_autofree char *kind_label = NULL, *checked_label = NULL;
  MagReferenceKind kind;

  g_object_get (reference,
                "key", &key,
                "title", &title,
                "citation", &citation,
                "details", &details,
                "kind", &kind,
                "kind-label", &kind_label,
                "checked-label", &checked_label,
                "uri", &uri,
                NULL);
  g_assert_cmpstr (key, ==, "SAVER2015");
  g_assert_cmpstr (title, ==, "Prehospital use");
  g_assert_cmpstr (citation, ==, "Saver JL, et al (2015). Prehospital use. N Engl J Med 372(6):528-536.");
  g_assert_cmpstr (details, ==, "randomized trial · studied: 1,700 · Page, abstract or record seen");
  g_assert_cmpint (kind, ==, MAG_REFERENCE_TRIAL);
  g_assert_cmpstr (kind_label, ==, "Trials");
  g_assert_cmpstr (checked_label, ==, "Page, abstract or record seen");
  g_assert_cmpstr (uri, ==, mag_reference_get_uri (reference));
}

/* A link needs a DOI or a PubMed number. One is never guessed, and what stands in one cannot lead elsewhere. */
static void
test_uri (void)
{
  static const struct
  {
    const char *json;
    const char *uri;
  } cases[] = {
    { "{}", NULL },
    { "{'title': 'https://example.org/', 'journal': '10.1000/x'}", NULL },
    { "{'pmid': '123'}", "https://pubmed.ncbi.nlm.nih.gov/123/" },
    { "{'doi': '10.1000/x', 'pmid': '123'}", "https://doi.org/10.1000/x" },
    { "{'doi': '10.1016/S0140-6736(04)15490-1'}", "https://doi.org/10.1016/S0140-6736(04)15490-1" },
    { "{'doi': '10.1002/(SICI)1<1::AID>3.0;2-#'}", "https://doi.org/10.1002/(SICI)1%3C1::AID%3E3.0;2-%23" },
    { "{'doi': '10.1000/a b?c=d&e%f'}", "https://doi.org/10.1000/a%20b%3Fc%3Dd%26e%25f" },
    { "{'doi': '10.1000/größe'}", "https://doi.org/10.1000/gr%C3%B6%C3%9Fe" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MagReference) reference = make (cases[i].json);

      g_assert_cmpstr (mag_reference_get_uri (reference), ==, cases[i].uri);
    }
}

static void
test_citation (void)
{
  static const struct
  {
    const char *json;
    const char *citation;
  } cases[] = {
    { "{'authors': 'A', 'year': '2001', 'title': 'T'}", "A (2001). T." },
    { "{'authors': 'A', 'year': '2001', 'title': 'Why?'}", "A (2001). Why?" },
    { "{'authors': 'A', 'year': '2001', 'title': 'T.', 'journal': 'J'}", "A (2001). T. J." },
    { "{'authors': 'A', 'year': 'yearly', 'title': 'T', 'journal': 'J', 'pages': '1:2'}", "A (yearly). T. J 1:2." },
    { "{'authors': 'A', 'year': '2001', 'title': 'T', 'pages': '1:2'}", "A (2001). T." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MagReference) reference = make (cases[i].json);
      g_autofree char *citation = mag_reference_dup_citation (reference);

      g_assert_cmpstr (citation, ==, cases[i].citation);
    }
}

static void
test_details_without_n (void)
{
  g_autoptr (MagReference) reference = make ("{'study': 'cohort', 'checked': 'partly'}");
  g_autofree char *details = NULL;

  g_object_get (reference, "details", &details, NULL);
  g_assert_cmpstr (details, ==, "cohort · Partly checked");
}

/* Each word of the content has a label of its own. */
static void
test_labels (void)
{
  g_autoptr (GEnumClass) kinds = g_type_class_ref (MAG_TYPE_REFERENCE_KIND);
  g_autoptr (GEnumClass) checks = g_type_class_ref (MAG_TYPE_REFERENCE_CHECKED);
  g_autoptr (GHashTable) labels = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (kinds->n_values, ==, 8);
  g_assert_cmpuint (checks->n_values, ==, 3);
  for (guint i = 0; i < kinds->n_values; i++)
    {
      g_autofree char *json = g_strdup_printf ("{'kind': '%s'}", kinds->values[i].value_nick);
      g_autoptr (MagReference) reference = make (json);

      g_assert_cmpint (mag_reference_get_kind (reference), ==, kinds->values[i].value);
      g_assert_true (g_hash_table_add (labels, (gpointer) mag_reference_kind_get_label (kinds->values[i].value)));
    }
  for (guint i = 0; i < checks->n_values; i++)
    {
      g_autofree char *json = g_strdup_printf ("{'checked': '%s'}", checks->values[i].value_nick);
      g_autoptr (MagReference) reference = make (json);

      g_assert_cmpint (mag_reference_get_checked (reference), ==, checks->values[i].value);
      g_assert_true (g_hash_table_add (labels, (gpointer) mag_reference_checked_get_label (checks->values[i].value)));
    }
}

/* What does not say that it was checked was not. */
static void
test_empty (void)
{
  g_autoptr (MagReference) reference = make ("{'key': 1, 'checked': 'twice'}");

  g_assert_cmpstr (mag_reference_get_key (reference), ==, "");
  g_assert_cmpint (mag_reference_get_checked (reference), ==, MAG_REFERENCE_MEMORY);
  g_assert_null (mag_reference_get_journal (reference));
  g_assert_null (mag_reference_get_pages (reference));
  g_assert_null (mag_reference_get_n (reference));
}

static void
test_finalize (void)
{
  MagReference *reference = make_full ();

  g_assert_finalize_object (reference);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/reference/getters", test_getters);
  g_test_add_func ("/reference/properties", test_properties);
  g_test_add_func ("/reference/uri", test_uri);
  g_test_add_func ("/reference/citation", test_citation);
  g_test_add_func ("/reference/details-without-n", test_details_without_n);
  g_test_add_func ("/reference/labels", test_labels);
  g_test_add_func ("/reference/empty", test_empty);
  g_test_add_func ("/reference/finalize", test_finalize);

  return g_test_run ();
}
