// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Adds to a tagged PDF what Cairo does not write: the language of the document and of each foreign
 * node, what drawings show, the scope of table heads. What is no text becomes an artifact, and empty
 * nodes are dropped. Then it is packed. */

#include "config.h"

#include "mag-handout-pdf-finish.h"

#include <qpdf/qpdf-c.h>

#include "mag-handout-pdf-content.h"
#include "mag-handout-tagger.h"

typedef struct
{
  qpdf_data  qpdf;
  GArray    *tags;

  /* The node that comes next */
  guint      next;
  gboolean   failed;
} Finish;

static void
finish_clear (Finish *self)
{
  if (self->qpdf)
    qpdf_cleanup (&self->qpdf);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Finish, finish_clear)

static const MagHandoutTag *
get_next (Finish *self)
{
  return self->next < self->tags->len ? &g_array_index (self->tags, MagHandoutTag, self->next) : NULL;
}

/* A node that Cairo left out took those in it along. */
static void
skip (Finish *self)
{
  const MagHandoutTag *tag = get_next (self);
  guint depth = tag ? tag->depth : 0;

  for (self->next++; get_next (self) && get_next (self)->depth > depth; self->next++)
    ;
}

static gboolean
is_node (Finish  *self,
         qpdf_oh  item)
{
  return qpdf_oh_is_dictionary (self->qpdf, item) && qpdf_oh_has_key (self->qpdf, item, "/S");
}

static gboolean
has_name (Finish     *self,
          qpdf_oh     node,
          const char *name)
{
  g_autofree char *full = g_strconcat ("/", name, NULL);

  return qpdf_oh_is_name_and_equals (self->qpdf, qpdf_oh_get_key (self->qpdf, node, "/S"), full);
}

static void
set_text (Finish     *self,
          qpdf_oh     node,
          const char *key,
          const char *text)
{
  if (text)
    qpdf_oh_replace_key (self->qpdf, node, key, qpdf_oh_new_unicode_string (self->qpdf, text));
}

static void
describe (Finish              *self,
          qpdf_oh              node,
          const MagHandoutTag *tag)
{
  static const char scope[] = "<< /O /Table /Scope /Column >>";

  set_text (self, node, "/Lang", tag->language);
  set_text (self, node, "/Alt", tag->alt);
  if (g_str_equal (tag->name, "TH"))
    qpdf_oh_replace_key (self->qpdf, node, "/A", qpdf_oh_parse (self->qpdf, scope));
}

static gboolean walk (Finish  *self,
                      qpdf_oh  node);

/* Keeps numbers of content, references to links and the nodes that have something in them. */
static gboolean
keeps_kid (Finish  *self,
           qpdf_oh  kid)
{
  if (qpdf_oh_is_null (self->qpdf, kid))
    {
      skip (self);
      return FALSE;
    }

  return !is_node (self, kid) || walk (self, kid);
}

static void
walk_kids (Finish  *self,
           qpdf_oh  node)
{
  qpdf_oh kids = qpdf_oh_get_key (self->qpdf, node, "/K");

  if (!qpdf_oh_is_array (self->qpdf, kids))
    {
      if (qpdf_oh_has_key (self->qpdf, node, "/K") && !keeps_kid (self, kids))
        qpdf_oh_remove_key (self->qpdf, node, "/K");
      return;
    }

  for (int i = 0; i < qpdf_oh_get_array_n_items (self->qpdf, kids);)
    {
      if (keeps_kid (self, qpdf_oh_get_array_item (self->qpdf, kids, i)))
        i++;
      else
        qpdf_oh_erase_item (self->qpdf, kids, i);
    }
}

/* Cairo writes the nodes in the order in which they began. Returns whether to keep this one. */
static gboolean
walk (Finish  *self,
      qpdf_oh  node)
{
  const MagHandoutTag *tag = get_next (self);

  if (!tag || !has_name (self, node, tag->name))
    {
      self->failed = TRUE;
      return TRUE;
    }

  self->next++;
  describe (self, node, tag);
  walk_kids (self, node);

  return !g_str_equal (tag->name, MAG_HANDOUT_TAG_ARTIFACT);
}

static void
walk_root (Finish     *self,
           const char *language)
{
  qpdf_oh root = qpdf_get_root (self->qpdf);
  qpdf_oh tree = qpdf_oh_get_key (self->qpdf, root, "/StructTreeRoot");

  set_text (self, root, "/Lang", language);
  qpdf_oh_replace_key (self->qpdf, root, "/ViewerPreferences",
                       qpdf_oh_parse (self->qpdf, "<< /DisplayDocTitle true >>"));
  walk_kids (self, tree);
}

/* Which node a piece of a page belongs to is looked up here; an artifact belongs to none. */
static void
forget_artifacts (Finish *self)
{
  qpdf_oh root = qpdf_get_root (self->qpdf);
  qpdf_oh tree = qpdf_oh_get_key (self->qpdf, root, "/StructTreeRoot");
  qpdf_oh parents = qpdf_oh_get_key (self->qpdf, tree, "/ParentTree");
  qpdf_oh numbers = qpdf_oh_get_key (self->qpdf, parents, "/Nums");

  for (int i = 1; i < qpdf_oh_get_array_n_items (self->qpdf, numbers); i += 2)
    {
      qpdf_oh list = qpdf_oh_get_array_item (self->qpdf, numbers, i);

      for (int j = 0; qpdf_oh_is_array (self->qpdf, list) && j < qpdf_oh_get_array_n_items (self->qpdf, list); j++)
        {
          qpdf_oh node = qpdf_oh_get_array_item (self->qpdf, list, j);

          if (is_node (self, node) && has_name (self, node, MAG_HANDOUT_TAG_ARTIFACT))
            qpdf_oh_set_array_item (self->qpdf, list, j, qpdf_oh_new_null (self->qpdf));
        }
    }
}

static void
mark_page (Finish  *self,
           qpdf_oh  page)
{
  qpdf_oh stream = qpdf_oh_get_key (self->qpdf, page, "/Contents");
  g_autoptr (GString) marked = NULL;
  unsigned char *data = NULL;
  size_t length = 0;

  if (qpdf_oh_get_page_content_data (self->qpdf, page, &data, &length) >= QPDF_ERRORS)
    {
      self->failed = TRUE;
      return;
    }

  marked = mag_handout_pdf_content_mark ((const char *) data, length);
  qpdf_oh_free_buffer (&data);
  qpdf_oh_replace_stream_data (self->qpdf, stream, (const unsigned char *) marked->str, marked->len,
                               qpdf_oh_new_null (self->qpdf), qpdf_oh_new_null (self->qpdf));
}

/* Links are reached in the order of the text, and say where they lead. */
static void
describe_links (Finish  *self,
                qpdf_oh  page)
{
  qpdf_oh links = qpdf_oh_get_key (self->qpdf, page, "/Annots");

  if (!qpdf_oh_is_array (self->qpdf, links))
    return;

  qpdf_oh_replace_key (self->qpdf, page, "/Tabs", qpdf_oh_new_name (self->qpdf, "/S"));
  for (int i = 0; i < qpdf_oh_get_array_n_items (self->qpdf, links); i++)
    {
      qpdf_oh link = qpdf_oh_get_array_item (self->qpdf, links, i);
      qpdf_oh action = qpdf_oh_get_key_if_dict (self->qpdf, link, "/A");
      qpdf_oh uri = qpdf_oh_get_key_if_dict (self->qpdf, action, "/URI");

      if (qpdf_oh_is_string (self->qpdf, uri))
        qpdf_oh_replace_key (self->qpdf, link, "/Contents", uri);
    }
}

static GBytes *
pack (Finish *self)
{
  if (qpdf_init_write_memory (self->qpdf) >= QPDF_ERRORS)
    return NULL;

  qpdf_set_object_stream_mode (self->qpdf, qpdf_o_generate);
  qpdf_set_compress_streams (self->qpdf, QPDF_TRUE);
  if (qpdf_write (self->qpdf) >= QPDF_ERRORS)
    return NULL;

  return g_bytes_new (qpdf_get_buffer (self->qpdf), qpdf_get_buffer_length (self->qpdf));
}

static void
set_fault (Finish  *self,
           GError **error)
{
  qpdf_error fault = qpdf_has_error (self->qpdf) ? qpdf_get_error (self->qpdf) : NULL;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "the PDF could not be given its structure%s%s",
               fault ? ": " : "", fault ? qpdf_get_error_full_text (self->qpdf, fault) : "");
}

/**
 * mag_handout_pdf_finish:
 * @pdf: a PDF that mag_handout_tagger_draw() drew
 * @tags: (element-type MagHandoutTag): the nodes of its structure
 * @language: its language, as a BCP 47 tag
 * @error: return location for an error
 *
 * Returns: (transfer full): the PDF as it is to be written, or %NULL with an error
 */
GBytes *
mag_handout_pdf_finish (GBytes      *pdf,
                        GArray      *tags,
                        const char  *language,
                        GError     **error)
{
  g_auto (Finish) self = { .qpdf = qpdf_init (), .tags = tags };
  g_autoptr (GBytes) finished = NULL;
  gsize size;
  const char *data = g_bytes_get_data (pdf, &size);

  qpdf_silence_errors (self.qpdf);
  if (qpdf_read_memory (self.qpdf, "handout", data, size, NULL) == QPDF_SUCCESS)
    {
      walk_root (&self, language);
      forget_artifacts (&self);
      for (int i = 0; i < qpdf_get_num_pages (self.qpdf); i++)
        {
          qpdf_oh page = qpdf_get_page_n (self.qpdf, (size_t) i);

          mark_page (&self, page);
          describe_links (&self, page);
        }
      finished = self.failed ? NULL : pack (&self);
    }
  if (!finished)
    set_fault (&self, error);

  return g_steal_pointer (&finished);
}
