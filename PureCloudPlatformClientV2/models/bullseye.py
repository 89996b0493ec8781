# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .ring import Ring


class Bullseye(Model):
    """Bullseye of the Platform API."""

    rings: list[Ring] | None = field("rings", default=None)
