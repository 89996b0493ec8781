# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WritableDivision


class FlowMilestone(Model):
    """A flow milestone, kept at /api/v2/flows/milestones/{milestoneId}. Answer of get_flows_milestone and 2 more; body
    of post_flows_milestones and 1 more.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: WritableDivision | None = field("division", default=None)
    description: str | None = field("description", default=None)
    self_uri: str | None = field("selfUri", default=None)
