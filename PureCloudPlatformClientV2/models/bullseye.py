# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Ring


class Bullseye(Model):
    """Part of CreateQueueRequest and 3 more."""

    rings: list[Ring] | None = field("rings", default=None)
