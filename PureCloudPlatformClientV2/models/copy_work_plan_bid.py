# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CopyWorkPlanBid(Model):
    """A copy work plan bid: name. Body of post_workforcemanagement_businessunit_workplanbid_copy.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
