# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CopyWorkPlan(Model):
    """A copy work plan: name. Body of post_workforcemanagement_managementunit_workplan_copy.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
