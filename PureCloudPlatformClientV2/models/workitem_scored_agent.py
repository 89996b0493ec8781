# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .user_reference import UserReference


class WorkitemScoredAgent(Model):
    """WorkitemScoredAgent of the Platform API."""

    agent: UserReference | None = field("agent", default=None)
    score: int | None = field("score", default=None)
