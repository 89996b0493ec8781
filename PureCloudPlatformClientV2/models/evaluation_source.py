# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class EvaluationSource(Model):
    """Evaluation source of an evaluation. In Evaluation and 2 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: Literal["Policy", "User", "Unknown"] | str | None = field("type", default=None)
    self_uri: str | None = field("selfUri", default=None)
