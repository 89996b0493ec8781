# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserReference


class WorkitemScoredAgent(Model):
    """One of the scored agents of a work item. In Workitem and 1 more."""

    agent: UserReference | None = field("agent", default=None)
    score: int | None = field("score", default=None)
