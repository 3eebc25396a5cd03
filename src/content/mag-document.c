// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagDocument:
 *
 * A topic or a handout as it was written: its JSON, already checked against its schema, with the
 * language and the revision that it has in the collection. Documents never change.
 */

#include "config.h"

#include "mag-document.h"

#include "mag-json.h"

struct _MagDocument
{
  GObject     parent_instance;

  /* Owned */
  char       *kind;
  char       *id;
  char       *language;
  char       *revision;
  JsonObject *root;
};

G_DEFINE_FINAL_TYPE (MagDocument, mag_document, G_TYPE_OBJECT)

static void
mag_document_finalize (GObject *object)
{
  MagDocument *self = MAG_DOCUMENT (object);

  g_clear_pointer (&self->kind, g_free);
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->revision, g_free);
  g_clear_pointer (&self->root, json_object_unref);

  G_OBJECT_CLASS (mag_document_parent_class)->finalize (object);
}

static void
mag_document_class_init (MagDocumentClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mag_document_finalize;
}

static void
mag_document_init (MagDocument *self)
{
}

/**
 * mag_document_new:
 * @kind: `topic` or `handout`
 * @id: the topic's id
 * @language: its language, as a BCP 47 tag
 * @revision: the revision of its content
 * @root: its JSON
 *
 * Returns: (transfer full): the document
 */
MagDocument *
mag_document_new (const char *kind,
                  const char *id,
                  const char *language,
                  const char *revision,
                  JsonObject *root)
{
  MagDocument *self = g_object_new (MAG_TYPE_DOCUMENT, NULL);

  self->kind = g_strdup (kind);
  self->id = g_strdup (id);
  self->language = g_strdup (language);
  self->revision = g_strdup (revision);
  self->root = json_object_ref (root);

  return self;
}

const char *
mag_document_get_kind (MagDocument *self)
{
  return self->kind;
}

const char *
mag_document_get_id (MagDocument *self)
{
  return self->id;
}

const char *
mag_document_get_language (MagDocument *self)
{
  return self->language;
}

/**
 * mag_document_get_revision:
 *
 * Returns: twelve hexadecimal digits that change with every change of the text
 */
const char *
mag_document_get_revision (MagDocument *self)
{
  return self->revision;
}

const char *
mag_document_get_title (MagDocument *self)
{
  return mag_json_get_text (self->root, "title", self->id);
}

/**
 * mag_document_get_root:
 *
 * Returns: (transfer none): the JSON in the form of its schema
 */
JsonObject *
mag_document_get_root (MagDocument *self)
{
  return self->root;
}
