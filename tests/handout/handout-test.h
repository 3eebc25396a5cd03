// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-handout-layout.h"

/* A folder for a PDF, and the path of the PDF in it. */
typedef struct
{
  char *folder;
  char *path;
} HandoutTestPdf;

typedef void (*HandoutTestFunc)    (MagHandout     *handout);
typedef void (*HandoutTestPdfFunc) (HandoutTestPdf *pdf,
                                    gconstpointer   data);

GStrv             handout_test_list_topics  (void) G_GNUC_WARN_UNUSED_RESULT;

MagCollection    *handout_test_open         (void) G_GNUC_WARN_UNUSED_RESULT;
MagCollection    *handout_test_open_changed (const char         *sql) G_GNUC_WARN_UNUSED_RESULT;
MagHandout       *handout_test_new          (const char         *topic,
                                             MagHandoutDepth     depth) G_GNUC_WARN_UNUSED_RESULT;
MagHandout       *handout_test_new_changed  (const char         *sql,
                                             const char         *topic,
                                             GError            **error) G_GNUC_WARN_UNUSED_RESULT;
MagHandout       *handout_test_make         (MagCollection      *collection,
                                             const char *const  *topics,
                                             MagHandoutOptions  *options) G_GNUC_WARN_UNUSED_RESULT;
void              handout_test_each         (HandoutTestFunc     func);

MagHandoutLayout *handout_test_layout_new   (MagHandout         *handout) G_GNUC_WARN_UNUSED_RESULT;
MagHandoutLayout *handout_test_lay_out      (const char         *topic,
                                             MagHandoutOptions  *options) G_GNUC_WARN_UNUSED_RESULT;
char             *handout_test_dup_pages    (MagHandoutLayout   *layout) G_GNUC_WARN_UNUSED_RESULT;

void              handout_test_assert_has   (const char         *text,
                                             const char         *part);
void              handout_test_assert_order (const char         *text,
                                             const char *const  *parts);
guint             handout_test_count        (const char         *text,
                                             const char         *part);

void              handout_test_pdf_add      (const char         *name,
                                             HandoutTestPdfFunc  func);
void              handout_test_pdf_write    (HandoutTestPdf     *pdf,
                                             const char         *topic,
                                             MagHandoutOptions  *options);
char             *handout_test_pdf_read     (HandoutTestPdf     *pdf,
                                             const char         *tool,
                                             const char         *last) G_GNUC_WARN_UNUSED_RESULT;
