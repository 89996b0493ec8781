# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .outcome_ref import OutcomeRef


class OutcomePredictor(Model):
    """OutcomePredictor of the Platform API."""

    id: str | None = field("id", default=None)
    outcome: OutcomeRef | None = field("outcome", default=None)
    self_uri: str | None = field("selfUri", default=None)
