// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What the Infusion place must never hold: a field, a dose, a rate, a conversion. */

#include "config.h"

#include <string.h>

#include "list-test.h"
#include "mag-infusion-view.h"
#include "mag-infusion.h"

#define AMOUNT \
  "(?i)\\b[0-9.,]+ ?(mg|mcg|g|kg|ml|mmol|meq|grams?|liters?)\\b|[0-9] ?%|\\b(mmol|mEq|mg/dL)\\b" \
  "|\\b(drops?|grams?|dose) (a|an|per|each|every) (minute|hour|day)\\b"

static MagInfusionView *
show (ListTest   *test,
      const char *section)
{
  MagInfusionView *view = g_object_new (MAG_TYPE_INFUSION_VIEW, NULL);

  mag_infusion_view_set_context (view, test->context);
  mag_infusion_view_show (view, section);
  list_test_present (test, GTK_WIDGET (view), 900);

  return view;
}

static gboolean
unfold (GtkWidget *widget,
        gpointer   user_data)
{
  if (GTK_IS_EXPANDER (widget))
    gtk_expander_set_expanded (GTK_EXPANDER (widget), TRUE);

  return TRUE;
}

static gboolean
assert_no_entry (GtkWidget *widget,
                 gpointer   user_data)
{
  g_assert_false (GTK_IS_EDITABLE (widget));
  g_assert_false (GTK_IS_TEXT_VIEW (widget));
  g_assert_false (GTK_IS_SPIN_BUTTON (widget));
  g_assert_false (GTK_IS_SCALE (widget));
  g_assert_false (GTK_IS_DROP_DOWN (widget));
  g_assert_false (GTK_IS_CHECK_BUTTON (widget));
  g_assert_false (GTK_IS_SWITCH (widget));

  return TRUE;
}

/* No field at all, in no corner of the page. */
static void
test_no_entry (ListTest      *test,
               gconstpointer  data)
{
  MagInfusionView *view = show (test, NULL);

  list_test_walk (GTK_WIDGET (view), unfold, NULL);
  list_test_walk (GTK_WIDGET (view), assert_no_entry, NULL);
}

/* Foods have figures, and reported levels stand folded; nothing else on the place names an amount. */
static gboolean
assert_no_amount (GtkWidget *widget,
                  gpointer   user_data)
{
  GString *allowed = user_data;
  const char *text = GTK_IS_LABEL (widget) ? gtk_label_get_label (GTK_LABEL (widget)) : NULL;

  if (gtk_widget_has_css_class (widget, "infusion-levels"))
    return FALSE;
  if (text && !strstr (allowed->str, text) && g_regex_match_simple (AMOUNT, text, 0, 0))
    g_error ("An amount on the Infusion place: %s", text);

  return TRUE;
}

static void
test_no_amount (ListTest      *test,
                gconstpointer  data)
{
  g_autoptr (MagInfusion) infusion = mag_infusion_load (mag_context_get_collection (test->context), NULL);
  g_autoptr (GString) allowed = g_string_new (NULL);
  MagInfusionView *view = show (test, NULL);
  int total = 0;
  GListModel *day = mag_infusion_get_day (infusion, &total);

  for (guint i = 0; i < g_list_model_get_n_items (day); i++)
    {
      g_autoptr (MagInfusionStatement) food = g_list_model_get_item (day, i);

      g_string_append_printf (allowed, "%s\n", mag_infusion_statement_get_text (food));
    }
  g_string_append_printf (allowed, "Together: %d mg in the food. About a third of it gets into the blood.\n", total);
  list_test_walk (GTK_WIDGET (view), unfold, NULL);
  list_test_walk (GTK_WIDGET (view), assert_no_amount, allowed);
}

static gboolean
assert_folded (GtkWidget *widget,
               gpointer   user_data)
{
  guint *n = user_data;

  if (!GTK_IS_EXPANDER (widget))
    return TRUE;

  *n += 1;
  g_assert_false (gtk_expander_get_expanded (GTK_EXPANDER (widget)));

  return FALSE;
}

static void
test_folded (ListTest      *test,
             gconstpointer  data)
{
  MagInfusionView *view = show (test, NULL);
  guint n = 0;

  list_test_walk (GTK_WIDGET (view), assert_folded, &n);
  g_assert_cmpuint (n, ==, 2);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  list_test_add ("/infusion-red-lines/no-entry", test_no_entry);
  list_test_add ("/infusion-red-lines/no-amount", test_no_amount);
  list_test_add ("/infusion-red-lines/folded", test_folded);

  return g_test_run ();
}
