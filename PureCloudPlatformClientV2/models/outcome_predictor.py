# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import OutcomeRef


class OutcomePredictor(Model):
    id: str | None = field("id", default=None)
    outcome: OutcomeRef | None = field("outcome", default=None)
    self_uri: str | None = field("selfUri", default=None)
