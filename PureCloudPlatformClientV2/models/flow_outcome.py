# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Operation, WritableDivision


class FlowOutcome(Model):
    """A flow outcome, kept at /api/v2/flows/outcomes/{flowOutcomeId}. Answer of get_flows_outcome and 1 more; body of
    post_flows_outcomes and 1 more.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: WritableDivision | None = field("division", default=None)
    description: str | None = field("description", default=None)
    current_operation: Operation | None = field("currentOperation", default=None)
    self_uri: str | None = field("selfUri", default=None)
