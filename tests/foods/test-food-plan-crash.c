// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Kills the program that keeps a day plan at a thousand random moments. Whatever it was doing, the plan on the disk
 * is whole, and no older than the last change that was answered for. */

#include "config.h"

#include "mag-food-plan.h"

#include <gio/gio.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "mag-test-content.h"

#define N_KILLS    1000
#define LONGEST_US 5000

/* Changes the first row over and over, and answers for each change when it is done. Does not return. */
static void
run_writer (MagFoodPlan    *plan,
            MagFoodMeasure *measure,
            int             answers,
            guint32         first)
{
  for (guint32 n = first;; n++)
    {
      gboolean success = mag_food_plan_change (plan, 0, measure, n % 1000 + 1, NULL);

      if (!success || write (answers, &n, sizeof n) != sizeof n)
        _exit (1);
    }
}

/* Returns the last change that the writer answered for, or @before. */
static guint32
read_answers (int     answers,
              guint32 before)
{
  guint32 n, last = before;

  while (read (answers, &n, sizeof n) == sizeof n)
    last = n;

  return last;
}

/* Lets a writer live for a moment. Returns the last change that it answered for. */
static guint32
kill_writer (MagFoodPlan    *plan,
             MagFoodMeasure *measure,
             guint32         next,
             gulong          microseconds)
{
  int answers[2], status;
  guint32 last;
  pid_t pid;

  g_assert_cmpint (pipe (answers), ==, 0);
  pid = fork ();
  g_assert_cmpint (pid, >=, 0);
  if (pid == 0)
    run_writer (plan, measure, answers[1], next);

  close (answers[1]);
  g_usleep (microseconds);
  g_assert_cmpint (kill (pid, SIGKILL), ==, 0);
  g_assert_cmpint (waitpid (pid, &status, 0), ==, pid);
  g_assert_true (WIFSIGNALED (status));
  last = read_answers (answers[0], next - 1);
  close (answers[0]);

  return last;
}

static void
test_kill (void)
{
  g_autoptr (MagCollection) collection = mag_test_content_open_built ();
  g_autoptr (MagFoodTable) table = mag_food_table_load (collection);
  g_autoptr (MagTestFolder) folder = mag_test_folder_new ();
  g_autofree char *path = mag_test_folder_build (folder, "plan.json");
  g_autoptr (MagFoodPlan) plan = mag_food_plan_new (table, path);
  g_autoptr (GRand) rand = g_rand_new_with_seed (4711);
  MagFood *food = mag_food_table_find_by_id (table, "almonds");
  g_autoptr (MagFoodMeasure) measure = mag_food_table_load_measure (table, food, "ounce");
  guint32 next = 1;
  guint n_unanswered = 0, n_answered = 0;

  g_assert_true (mag_food_plan_add (plan, food, measure, 1, NULL));
  for (guint i = 0; i < N_KILLS; i++)
    {
      guint32 last = kill_writer (plan, measure, next, (gulong) g_rand_int_range (rand, 0, LONGEST_US));
      g_autoptr (MagFoodPlanRow) row = NULL;
      g_autoptr (GError) error = NULL;
      guint32 found;

      mag_food_plan_load (plan, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (plan)), ==, 1);
      row = g_list_model_get_item (G_LIST_MODEL (plan), 0);
      found = (guint32) mag_food_plan_row_get_count (row) - 1;

      g_assert_true (found == last % 1000 || found == (last + 1) % 1000);
      n_unanswered += found != last % 1000;
      n_answered += last >= next;
      next = last + 1 + (found != last % 1000);
    }

  g_test_message ("%u changes; %u writers were killed between a change and its answer, %u had answered for some", next, n_unanswered,
                  n_answered);
  g_assert_cmpuint (next, >, N_KILLS);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/food-plan/crash", test_kill);

  return g_test_run ();
}
