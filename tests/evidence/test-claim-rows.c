// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What a reader finds by filters, words and orders, in the real evidence. */

#include "mag-claim-rows.h"

#include "mag-test-content.h"

typedef struct
{
  MagCollection *collection;
  MagClaimRows  *rows;
  MagClaimQuery *query;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  topic)
{
  fixture->collection = mag_test_content_open_built ();
  fixture->rows = mag_claim_rows_new (fixture->collection, topic);
  fixture->query = mag_claim_query_new ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  topic)
{
  g_clear_pointer (&fixture->query, mag_claim_query_free);
  g_assert_finalize_object (fixture->rows);
  g_clear_object (&fixture->collection);
}

static MagClaimItem *
get_row (Fixture *fixture,
         guint    position)
{
  g_autoptr (MagClaimItem) item = g_list_model_get_item (G_LIST_MODEL (fixture->rows), position);

  return item;
}

static guint
count_rows (Fixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (fixture->rows));
}

/* Every claim is found in some row or under one, and each bar shows as many as it says. */
static void
test_counts (Fixture       *fixture,
             gconstpointer  topic)
{
  MagClaimCounts all = *mag_claim_rows_get_counts (fixture->rows);
  guint sum = 0;

  for (int i = 0; i < MAG_N_VERDICTS; i++)
    {
      fixture->query->verdict = i;
      mag_claim_rows_set_query (fixture->rows, fixture->query);
      {
        g_autoptr (GPtrArray) list = mag_claim_rows_list (fixture->rows);

        g_assert_cmpuint (list->len, ==, all.verdicts[i]);
        for (guint j = 0; j < list->len; j++)
          g_assert_cmpint (mag_claim_get_verdict (mag_claim_item_get_claim (g_ptr_array_index (list, j))), ==, i);
      }
      g_assert_cmpuint (mag_claim_rows_get_counts (fixture->rows)->n_found, ==, all.verdicts[i]);
      sum += all.verdicts[i];
    }
  g_assert_cmpuint (sum, ==, all.n_all);
  g_assert_cmpuint (all.n_found, ==, all.n_all);
  g_assert_cmpuint (all.n_remarks, >, 0);
}

static void
test_certainties (Fixture       *fixture,
                  gconstpointer  topic)
{
  guint n = mag_claim_rows_get_counts (fixture->rows)->certainties[MAG_CERTAINTY_LOW];

  fixture->query->certainty = MAG_CERTAINTY_LOW;
  fixture->query->verdict = MAG_VERDICT_WRONG;
  mag_claim_rows_set_query (fixture->rows, fixture->query);
  g_assert_cmpuint (mag_claim_rows_get_counts (fixture->rows)->certainties[MAG_CERTAINTY_LOW], <, n);
  for (guint i = 0; i < count_rows (fixture); i++)
    g_assert_cmpint (mag_finding_get_certainty (mag_claim_item_get_finding (get_row (fixture, i))), ==,
                     MAG_CERTAINTY_LOW);
}

static void
test_topic (Fixture       *fixture,
            gconstpointer  topic)
{
  guint n = mag_claim_rows_count_topic (fixture->rows, "ligaments");

  g_set_str (&fixture->query->topic, "ligaments");
  mag_claim_rows_set_query (fixture->rows, fixture->query);
  g_assert_cmpuint (n, >, 0);
  g_assert_cmpuint (mag_claim_rows_get_counts (fixture->rows)->n_found, ==, n);
  g_assert_cmpuint (mag_claim_rows_count_topic (fixture->rows, "haematoma"), >, 0);
}

static void
test_words (Fixture       *fixture,
            gconstpointer  topic)
{
  const char *same[] = { "brain bleed", "  BLEED bráin ", "brai blee" };
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (same); i++)
    {
      g_set_str (&fixture->query->words, same[i]);
      mag_claim_rows_set_query (fixture->rows, fixture->query);
      g_assert_cmpuint (count_rows (fixture), >, 0);
      g_assert_true (i == 0 || i == 2 || mag_claim_rows_get_counts (fixture->rows)->n_found == n);
      n = mag_claim_rows_get_counts (fixture->rows)->n_found;
    }
  g_set_str (&fixture->query->words, "rain leed");
  mag_claim_rows_set_query (fixture->rows, fixture->query);
  g_assert_cmpuint (count_rows (fixture), ==, 0);
}

static void
assert_sorted (Fixture *fixture,
               int      sign)
{
  for (guint i = 1; i < count_rows (fixture); i++)
    {
      guint before = mag_claim_item_count_people (get_row (fixture, i - 1));
      guint after = mag_claim_item_count_people (get_row (fixture, i));

      if (after > 0 && before > 0)
        g_assert_true (sign > 0 ? before >= after : before <= after);
      /* Who tells of no people goes last, either way. */
      g_assert_true (before > 0 || after == 0);
    }
}

static void
test_orders (Fixture       *fixture,
             gconstpointer  topic)
{
  guint n = count_rows (fixture);

  for (int order = MAG_CLAIM_ORDER_ARTICLE; order <= MAG_CLAIM_ORDER_PEOPLE; order++)
    for (int descending = 0; descending < 2; descending++)
      {
        fixture->query->order = (MagClaimOrder) order;
        fixture->query->descending = descending;
        mag_claim_rows_set_query (fixture->rows, fixture->query);
        g_assert_cmpuint (count_rows (fixture), ==, n);
        if (order == MAG_CLAIM_ORDER_PEOPLE)
          assert_sorted (fixture, descending ? -1 : 1);
      }
}

/* C2 repeats C1: it is under it, comes out, and stands for itself where C1 is filtered away. */
static void
test_fold (Fixture       *fixture,
           gconstpointer  topic)
{
  guint position = mag_claim_rows_find (fixture->rows, "C1");
  guint n = count_rows (fixture);

  g_assert_cmpuint (mag_claim_rows_find (fixture->rows, "C2"), ==, G_MAXUINT);
  g_assert_cmpuint (mag_claim_item_get_n_folded (get_row (fixture, position)), >, 0);
  mag_claim_rows_toggle (fixture->rows, "C1");
  g_assert_cmpuint (mag_claim_rows_find (fixture->rows, "C2"), >, position);
  g_assert_nonnull (mag_claim_item_get_finding (get_row (fixture, position + 1)));
  mag_claim_rows_toggle (fixture->rows, "C1");
  g_assert_cmpuint (count_rows (fixture), ==, n);

  g_set_str (&fixture->query->words, "C2");
  mag_claim_rows_set_query (fixture->rows, fixture->query);
  g_assert_cmpuint (mag_claim_rows_find (fixture->rows, "C2"), !=, G_MAXUINT);
}

static void
test_reveal (Fixture       *fixture,
             gconstpointer  topic)
{
  g_set_str (&fixture->query->words, "nosuchword");
  mag_claim_rows_set_query (fixture->rows, fixture->query);
  g_assert_true (mag_claim_rows_reveal (fixture->rows, "C2"));
  g_assert_cmpuint (mag_claim_rows_find (fixture->rows, "C2"), !=, G_MAXUINT);
  g_assert_true (mag_claim_rows_reveal (fixture->rows, "C48"));
  g_assert_true (mag_claim_rows_get_query (fixture->rows)->remarks);
  g_assert_false (mag_claim_rows_reveal (fixture->rows, "C9999"));
}

static void
add (const char *path,
     void      (*func) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, func, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("/claim-rows/counts", test_counts);
  add ("/claim-rows/certainties", test_certainties);
  add ("/claim-rows/topic", test_topic);
  add ("/claim-rows/words", test_words);
  add ("/claim-rows/orders", test_orders);
  add ("/claim-rows/fold", test_fold);
  add ("/claim-rows/reveal", test_reveal);

  return g_test_run ();
}
