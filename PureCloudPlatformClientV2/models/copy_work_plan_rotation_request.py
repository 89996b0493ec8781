# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CopyWorkPlanRotationRequest(Model):
    """A copy work plan rotation: name. Body of post_workforcemanagement_managementunit_workplanrotation_copy.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
