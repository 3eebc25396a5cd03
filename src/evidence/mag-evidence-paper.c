// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Evidence on paper, as a GRADE Summary-of-Findings table has it: a row for each claim or aspect,
 * certainty in circles and words, the head repeated on each page, and the sources numbered at the
 * end. It lies across, and is clear in black and white. */

#include "config.h"

#include "mag-evidence-paper.h"

#include <glib/gi18n-lib.h>

#include "mag-handout-sources.h"
#include "mag-table-row.h"

typedef struct
{
  MagCollection     *collection;
  MagHandoutSources *sources;
  MagHandoutBlock   *table;
  GPtrArray         *blocks;
} Paper;

static void
paper_init (Paper         *paper,
            MagCollection *collection,
            const double  *widths,
            guint          n_widths)
{
  paper->collection = collection;
  paper->sources = mag_handout_sources_new (collection);
  paper->blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) mag_handout_block_free);
  paper->table = mag_handout_block_new (MAG_HANDOUT_BLOCK_TABLE, MAG_HANDOUT_SECTION_WHAT);
  mag_handout_block_set_columns (paper->table, widths, n_widths);
  mag_handout_block_set_n_head (paper->table, 1);
}

static MagHandoutBlock *
add_block (Paper               *paper,
           MagHandoutBlockKind  kind,
           MagHandoutSection    section,
           const char          *text)
{
  MagHandoutBlock *block = mag_handout_block_new (kind, section);

  mag_handout_block_append (block, text);
  g_ptr_array_add (paper->blocks, block);

  return block;
}

static MagHandoutBlock *
add_row (Paper *paper)
{
  return mag_handout_block_take_child (paper->table,
                                       mag_handout_block_new (MAG_HANDOUT_BLOCK_ROW, MAG_HANDOUT_SECTION_WHAT));
}

static MagHandoutBlock *
add_cell (MagHandoutBlock *row)
{
  return mag_handout_block_take_child (row, mag_handout_block_new (MAG_HANDOUT_BLOCK_CELL, MAG_HANDOUT_SECTION_WHAT));
}

static MagHandoutBlock *
add_paragraph (MagHandoutBlock *cell,
               const char      *text)
{
  MagHandoutBlock *paragraph = mag_handout_block_new (MAG_HANDOUT_BLOCK_PARAGRAPH, MAG_HANDOUT_SECTION_WHAT);

  mag_handout_block_append (paragraph, text);

  return mag_handout_block_take_child (cell, paragraph);
}

static void
add_strong (MagHandoutBlock *cell,
            const char      *text)
{
  mag_handout_block_append_span (add_paragraph (cell, ""), text, MAG_HANDOUT_SPAN_STRONG, 0);
}

static void
add_head (Paper             *paper,
          const char *const *titles)
{
  MagHandoutBlock *row = add_row (paper);

  for (guint i = 0; titles[i]; i++)
    add_strong (add_cell (row), titles[i]);
}

static void
add_certainty (MagHandoutBlock *cell,
               MagFinding      *finding)
{
  MagCertainty certainty = mag_finding_get_certainty (finding);
  MagHandoutBlock *paragraph = add_paragraph (cell, "");

  mag_handout_block_append_span (paragraph, "\xef\xbf\xbc", MAG_HANDOUT_SPAN_SIGN, certainty);
  mag_handout_block_append (paragraph, " ");
  mag_handout_block_append_span (paragraph, mag_certainty_get_label (certainty), MAG_HANDOUT_SPAN_CERTAINTY,
                                 certainty);
}

/* The numbers of the sources, as they stand at the end. One that is not yet confirmed has none. */
static gboolean
add_numbers (Paper              *paper,
             MagHandoutBlock    *cell,
             const char *const  *keys,
             GError            **error)
{
  g_autoptr (GString) numbers = g_string_new (NULL);

  for (guint i = 0; keys && keys[i]; i++)
    {
      guint number = 0;

      if (!mag_handout_sources_cite (paper->sources, keys[i], &number, error))
        return FALSE;
      if (number > 0)
        g_string_append_printf (numbers, "%s%u", numbers->len > 0 ? ", " : "", number);
    }

  if (numbers->len > 0)
    {
      g_autofree char *text = g_strdup_printf ("[%s]", numbers->str);

      add_paragraph (cell, text);
    }

  return TRUE;
}

static void
add_sources (Paper                 *paper,
             const MagHandoutWords *words)
{
  add_block (paper, MAG_HANDOUT_BLOCK_HEADING, MAG_HANDOUT_SECTION_SOURCES, _("Sources"));
  for (guint i = 0; i < mag_handout_sources_get_n (paper->sources); i++)
    {
      g_autofree char *entry = mag_handout_sources_dup_entry (paper->sources, i, words);

      add_block (paper, MAG_HANDOUT_BLOCK_SOURCE, MAG_HANDOUT_SECTION_SOURCES, entry);
    }
}

/* Each certainty in one line: a table of findings must say what its words mean. */
static void
add_legend (Paper *paper)
{
  add_block (paper, MAG_HANDOUT_BLOCK_HEADING, MAG_HANDOUT_SECTION_WHAT, _("How sure we are"));
  for (int i = MAG_CERTAINTY_HIGH; i <= MAG_CERTAINTY_UNRATED; i++)
    {
      MagHandoutBlock *line = add_block (paper, MAG_HANDOUT_BLOCK_SOURCE, MAG_HANDOUT_SECTION_WHAT, "");

      mag_handout_block_append_span (line, "\xef\xbf\xbc", MAG_HANDOUT_SPAN_SIGN, i);
      mag_handout_block_append (line, " ");
      mag_handout_block_append_span (line, mag_certainty_get_label ((MagCertainty) i), MAG_HANDOUT_SPAN_STRONG, 0);
      mag_handout_block_append (line, ". ");
      mag_handout_block_append (line, mag_certainty_get_meaning ((MagCertainty) i));
    }
}

static MagHandout *
paper_finish (Paper                    *paper,
              const char               *title,
              const char               *name,
              const MagHandoutOptions  *options,
              GError                  **error)
{
  g_autoptr (MagHandoutOptions) across = mag_handout_options_copy (options);
  g_autofree char *file_name = g_strconcat ("magnesia-", name, ".pdf", NULL);
  const MagHandoutWords *words = mag_handout_words_find (options->language);

  across->landscape = TRUE;
  g_ptr_array_add (paper->blocks, g_steal_pointer (&paper->table));
  add_legend (paper);
  if (words)
    add_sources (paper, words);

  return mag_handout_new_for_blocks (paper->collection, title, file_name, g_steal_pointer (&paper->blocks), across,
                                     error);
}

static void
paper_clear (Paper *paper)
{
  g_clear_pointer (&paper->sources, mag_handout_sources_free);
  g_clear_pointer (&paper->table, mag_handout_block_free);
  g_clear_pointer (&paper->blocks, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Paper, paper_clear)

static void
add_finding (MagHandoutBlock *row,
             MagFinding      *finding)
{
  const MagAbsolute *absolute = mag_finding_get_absolute (finding);
  g_autofree char *numbers = absolute ? mag_absolute_dup_words (absolute) : NULL;
  MagHandoutBlock *cell = add_cell (row);

  add_paragraph (cell, mag_finding_get_outcome (finding));
  cell = add_cell (row);
  add_strong (cell, mag_direction_get_label (mag_finding_get_direction (finding)));
  add_paragraph (cell, mag_finding_get_found (finding));
  if (numbers)
    add_paragraph (cell, numbers);
  cell = add_cell (row);
  add_certainty (cell, finding);
  add_paragraph (cell, mag_finding_get_reason (finding));
}

static gboolean
add_claim (Paper         *paper,
           MagClaimItem  *item,
           GError       **error)
{
  MagClaim *claim = mag_claim_item_get_claim (item);
  MagFinding *finding = mag_claim_item_get_finding (item);
  MagHandoutBlock *row = add_row (paper);
  MagHandoutBlock *cell = add_cell (row);
  g_autofree char *wording = g_strdup_printf (C_("key and wording of a claim", "%s. %s"), mag_claim_get_key (claim),
                                              mag_claim_get_claim (claim));
  g_autofree char *studies = mag_claim_item_dup_studies (item);

  add_paragraph (cell, wording);
  add_strong (cell, mag_verdict_get_label (mag_claim_get_verdict (claim)));
  if (finding)
    add_finding (row, finding);
  for (guint i = 0; !finding && i < 3; i++)
    add_paragraph (add_cell (row), i == 1 ? mag_claim_get_say (claim) : "");

  cell = add_cell (row);
  if (mag_claim_item_get_people (item))
    add_paragraph (cell, mag_claim_item_get_people (item));
  add_paragraph (cell, studies);

  return add_numbers (paper, cell, finding ? mag_finding_get_sources (finding) : NULL, error);
}

/**
 * mag_evidence_paper_new_for_claims:
 * @collection: the collection
 * @items: (element-type MagClaimItem): the claims
 * @subtitle: (nullable): which claims these are, in words
 * @options: paper, text size, language and clinic
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): a summary of findings, or %NULL with an error of #MagContentError
 */
MagHandout *
mag_evidence_paper_new_for_claims (MagCollection            *collection,
                                   GPtrArray                *items,
                                   const char               *subtitle,
                                   const MagHandoutOptions  *options,
                                   GError                  **error)
{
  const double widths[] = { 22, 14, 30, 22, 16 };
  const char *head[] = { _("What people say, and our verdict"), _("Outcome"), _("What studies show"),
                         _("How sure, and why"), _("Studied in whom"), NULL };
  g_auto (Paper) paper = { 0 };

  paper_init (&paper, collection, widths, G_N_ELEMENTS (widths));
  if (subtitle)
    add_block (&paper, MAG_HANDOUT_BLOCK_PARAGRAPH, MAG_HANDOUT_SECTION_WHAT, subtitle);
  add_head (&paper, head);
  for (guint i = 0; i < items->len; i++)
    if (!add_claim (&paper, g_ptr_array_index (items, i), error))
      return NULL;

  return paper_finish (&paper, _("Summary of findings"), "evidence", options, error);
}

static gboolean
add_table_row (Paper        *paper,
               MagTableRow  *row,
               guint         n_columns,
               guint         columns,
               GError      **error)
{
  MagHandoutBlock *block = add_row (paper);

  add_strong (add_cell (block), mag_table_row_get_title (row));
  for (guint i = 0; i < n_columns; i++)
    {
      MagTableCell *cell = mag_table_row_get_cell (row, i);
      MagHandoutBlock *into;

      if (!(columns & (1u << i)))
        continue;

      into = add_cell (block);
      add_paragraph (into, mag_table_cell_get_text (cell));
      if (mag_table_cell_get_finding (cell))
        add_certainty (into, mag_table_cell_get_finding (cell));
      if (!add_numbers (paper, into, mag_table_cell_get_sources (cell), error))
        return FALSE;
    }

  return TRUE;
}

static void
add_table_head (Paper    *paper,
                MagTable *table,
                guint     columns)
{
  MagHandoutBlock *row = add_row (paper);

  add_strong (add_cell (row), mag_table_get_aspect (table));
  for (guint i = 0; i < mag_table_get_n_columns (table); i++)
    if (columns & (1u << i))
      add_strong (add_cell (row), mag_table_get_column_title (table, i));
}

/**
 * mag_evidence_paper_new_for_table:
 * @collection: the collection
 * @table: a comparison table
 * @columns: which columns to print, a bit for each
 * @options: paper, text size, language and clinic
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the comparison, or %NULL with an error of #MagContentError
 */
MagHandout *
mag_evidence_paper_new_for_table (MagCollection            *collection,
                                  MagTable                 *table,
                                  guint                     columns,
                                  const MagHandoutOptions  *options,
                                  GError                  **error)
{
  g_autoptr (GListModel) rows = mag_table_rows_new (collection, table);
  g_autoptr (GArray) widths = g_array_new (FALSE, FALSE, sizeof (double));
  g_auto (Paper) paper = { 0 };
  double aspect = 3, other = 4;

  g_array_append_val (widths, aspect);
  for (guint i = 0; i < mag_table_get_n_columns (table); i++)
    if (columns & (1u << i))
      g_array_append_val (widths, other);

  paper_init (&paper, collection, (const double *) widths->data, widths->len);
  add_table_head (&paper, table, columns);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (MagTableRow) row = g_list_model_get_item (rows, i);

      if (!add_table_row (&paper, row, mag_table_get_n_columns (table), columns, error))
        return NULL;
    }

  return paper_finish (&paper, mag_table_get_title (table), mag_table_get_id (table), options, error);
}
