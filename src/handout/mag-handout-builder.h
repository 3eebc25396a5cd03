// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-collection.h"
#include "mag-handout-block.h"
#include "mag-handout-options.h"
#include "mag-handout-sources.h"
#include "mag-handout-words.h"

G_BEGIN_DECLS

/* Private to the handout: puts one document together as blocks. */
typedef struct
{
  /* Borrowed, for as long as a handout is put together */
  MagCollection           *collection;
  MagDocument             *document;
  const MagHandoutOptions *options;
  const MagHandoutWords   *words;
  MagHandoutSources       *sources;

  /* Whether another language will stand beside it, which leaves no room for columns */
  gboolean                 paired;

  /* Owned */
  GPtrArray               *blocks;
  GPtrArray               *parents;
  GError                  *error;
} MagHandoutBuilder;

gboolean         mag_handout_is_set                 (const char               *text);

void             mag_handout_builder_init           (MagHandoutBuilder        *self,
                                                     MagCollection            *collection,
                                                     const MagHandoutOptions  *options,
                                                     const MagHandoutWords    *words,
                                                     MagHandoutSources        *sources);
void             mag_handout_builder_clear          (MagHandoutBuilder        *self);

MagHandoutBlock *mag_handout_builder_push           (MagHandoutBuilder        *self,
                                                     MagHandoutBlock          *block);
void             mag_handout_builder_pop            (MagHandoutBuilder        *self);
MagHandoutBlock *mag_handout_builder_add            (MagHandoutBuilder        *self,
                                                     MagHandoutBlockKind       kind,
                                                     MagHandoutSection         section,
                                                     const char               *text);
void             mag_handout_builder_add_texts      (MagHandoutBuilder        *self,
                                                     MagHandoutBlockKind       kind,
                                                     MagHandoutSection         section,
                                                     const char               *member);
void             mag_handout_builder_add_known      (MagHandoutBuilder        *self);
void             mag_handout_builder_add_figure     (MagHandoutBuilder        *self,
                                                     const char               *member);
void             mag_handout_builder_add_framed     (MagHandoutBuilder        *self,
                                                     MagHandoutSection         section,
                                                     const char               *title,
                                                     const char               *text);
void             mag_handout_builder_add_safety     (MagHandoutBuilder        *self,
                                                     MagHandoutSection         section,
                                                     const char               *id);
void             mag_handout_builder_take_error     (MagHandoutBuilder        *self,
                                                     GError                   *error);
void             mag_handout_builder_miss           (MagHandoutBuilder        *self,
                                                     const char               *what,
                                                     const char               *key);
void             mag_handout_builder_cite           (MagHandoutBuilder        *self,
                                                     const char *const        *keys,
                                                     GArray                   *numbers);
void             mag_handout_builder_append_numbers (MagHandoutBuilder        *self,
                                                     MagHandoutBlock          *block,
                                                     GArray                   *numbers);
void             mag_handout_builder_append_text    (MagHandoutBuilder        *self,
                                                     MagHandoutBlock          *block,
                                                     const char               *text,
                                                     GArray                   *numbers);
JsonObject      *mag_handout_builder_get_part       (MagHandoutBuilder        *self);
char            *mag_handout_builder_dup_safety     (MagHandoutBuilder        *self,
                                                     const char               *id,
                                                     gboolean                  title) G_GNUC_WARN_UNUSED_RESULT;

void             mag_handout_builder_build_start    (MagHandoutBuilder        *self,
                                                     GPtrArray                *documents);
void             mag_handout_builder_add_own_flags  (MagHandoutBuilder        *self);
void             mag_handout_builder_build_topic    (MagHandoutBuilder        *self,
                                                     MagDocument              *document,
                                                     gboolean                  several,
                                                     gboolean                  later);
void             mag_handout_builder_build_sources  (MagHandoutBuilder        *self);
void             mag_handout_builder_build_lines    (MagHandoutBuilder        *self);
void             mag_handout_builder_build_list     (MagHandoutBuilder        *self,
                                                     const char               *title,
                                                     GPtrArray                *blocks);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (MagHandoutBuilder, mag_handout_builder_clear)

G_END_DECLS
