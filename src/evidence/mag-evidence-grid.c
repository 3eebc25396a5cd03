// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Claims and comparisons as plain words, to be copied as text or saved as CSV. */

#include "config.h"

#include "mag-evidence-grid.h"

#include <glib/gi18n-lib.h>

#include "mag-csv.h"

static MagEvidenceGrid *
grid_new (const char *title)
{
  MagEvidenceGrid *self = g_new0 (MagEvidenceGrid, 1);

  self->title = g_strdup (title);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  return self;
}

void
mag_evidence_grid_free (MagEvidenceGrid *self)
{
  g_free (self->title);
  g_strfreev (self->head);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

/* Each source once, as it is cited. */
static char *
dup_citations (MagCollection     *collection,
               const char *const *keys)
{
  GString *citations = g_string_new (NULL);

  for (guint i = 0; keys && keys[i]; i++)
    {
      g_autoptr (MagReference) reference = mag_collection_load_reference (collection, keys[i]);
      g_autofree char *citation = reference ? mag_reference_dup_citation (reference) : NULL;

      if (citation)
        g_string_append_printf (citations, "%s%s", citations->len > 0 ? "; " : "", citation);
    }

  return g_string_free (citations, FALSE);
}

static GStrv
create_claim_head (void)
{
  const char *head[] = {
    _("Key"), _("Claim"), _("Verdict"), _("Say it like this"), _("Repeats"), _("Outcome"), _("Direction"),
    _("What studies show"), _("How sure"), _("Why"), _("In numbers"), _("Topic"), _("Kinds of study"),
    _("People studied"), _("Sources"), NULL
  };

  return g_strdupv ((char **) head);
}

static void
add_claim (MagEvidenceGrid *self,
           MagCollection   *collection,
           MagClaimItem    *item)
{
  MagClaim *claim = mag_claim_item_get_claim (item);
  MagFinding *finding = mag_claim_item_get_finding (item);
  const MagAbsolute *absolute = finding ? mag_finding_get_absolute (finding) : NULL;
  const char *repeats = mag_claim_get_restates (claim);
  const char *people = mag_claim_item_get_people (item);
  g_autofree char *studies = mag_claim_item_dup_studies (item);
  g_autofree char *numbers = absolute ? mag_absolute_dup_words (absolute) : NULL;
  g_autofree char *sources = dup_citations (collection, finding ? mag_finding_get_sources (finding) : NULL);
  const char *row[] = {
    mag_claim_get_key (claim), mag_claim_get_claim (claim), mag_verdict_get_label (mag_claim_get_verdict (claim)),
    mag_claim_get_say (claim), repeats ? repeats : "", finding ? mag_finding_get_outcome (finding) : "",
    finding ? mag_direction_get_label (mag_finding_get_direction (finding)) : "",
    finding ? mag_finding_get_found (finding) : "",
    finding ? mag_certainty_get_label (mag_finding_get_certainty (finding)) : "",
    finding ? mag_finding_get_reason (finding) : "", numbers ? numbers : "", mag_claim_item_get_topic (item), studies,
    people ? people : "", sources, NULL
  };

  g_ptr_array_add (self->rows, g_strdupv ((char **) row));
}

/**
 * mag_evidence_grid_new_for_claims:
 * @collection: where sources are looked up
 * @items: (element-type MagClaimItem): the claims
 *
 * Returns: (transfer full): a row for each claim, with its main finding
 */
MagEvidenceGrid *
mag_evidence_grid_new_for_claims (MagCollection *collection,
                                  GPtrArray     *items)
{
  MagEvidenceGrid *self = grid_new (_("Claims about magnesium, checked"));

  self->head = create_claim_head ();
  for (guint i = 0; i < items->len; i++)
    add_claim (self, collection, g_ptr_array_index (items, i));

  return self;
}

static GStrv
create_table_head (MagTable *table,
                   guint     columns)
{
  g_autoptr (GStrvBuilder) head = g_strv_builder_new ();

  g_strv_builder_add (head, mag_table_get_aspect (table));
  for (guint i = 0; i < mag_table_get_n_columns (table); i++)
    if (columns & (1u << i))
      g_strv_builder_add (head, mag_table_get_column_title (table, i));

  return g_strv_builder_end (head);
}

static GStrv
create_table_row (MagTableRow *row,
                  guint        n_columns,
                  guint        columns)
{
  g_autoptr (GStrvBuilder) fields = g_strv_builder_new ();

  g_strv_builder_add (fields, mag_table_row_get_title (row));
  for (guint i = 0; i < n_columns; i++)
    if (columns & (1u << i))
      g_strv_builder_take (fields, mag_table_cell_dup_plain (mag_table_row_get_cell (row, i)));

  return g_strv_builder_end (fields);
}

/**
 * mag_evidence_grid_new_for_table:
 * @collection: where findings and foods are looked up
 * @table: a comparison table
 * @columns: which columns to take, a bit for each
 *
 * Returns: (transfer full): a row for each of the table's, how sure a cell is in brackets
 */
MagEvidenceGrid *
mag_evidence_grid_new_for_table (MagCollection *collection,
                                 MagTable      *table,
                                 guint          columns)
{
  MagEvidenceGrid *self = grid_new (mag_table_get_title (table));
  g_autoptr (GListModel) rows = mag_table_rows_new (collection, table);

  self->head = create_table_head (table, columns);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (MagTableRow) row = g_list_model_get_item (rows, i);

      g_ptr_array_add (self->rows, create_table_row (row, mag_table_get_n_columns (table), columns));
    }

  return self;
}

/**
 * mag_evidence_grid_dup_csv:
 *
 * Returns: (transfer full): the grid as RFC 4180 has it, headings first
 */
char *
mag_evidence_grid_dup_csv (const MagEvidenceGrid *self)
{
  GString *csv = g_string_new (NULL);

  mag_csv_append (csv, (const char *const *) self->head);
  for (guint i = 0; i < self->rows->len; i++)
    mag_csv_append (csv, g_ptr_array_index (self->rows, i));

  return g_string_free (csv, FALSE);
}

/**
 * mag_evidence_grid_dup_text:
 *
 * Returns: (transfer full): the grid to be read: row by row, each text after its heading
 */
char *
mag_evidence_grid_dup_text (const MagEvidenceGrid *self)
{
  GString *text = g_string_new (self->title);

  g_string_append_c (text, '\n');
  for (guint i = 0; i < self->rows->len; i++)
    {
      GStrv row = g_ptr_array_index (self->rows, i);

      for (guint j = 0; row[j]; j++)
        if (row[j][0] != '\0')
          g_string_append_printf (text, "%s%s: %s\n", j == 0 ? "\n" : "", self->head[j], row[j]);
    }

  return g_string_free (text, FALSE);
}
