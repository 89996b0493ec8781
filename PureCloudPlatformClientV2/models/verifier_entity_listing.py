# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Verifier


class VerifierEntityListing(Model):
    """List of verifiers. Answer of get_user_verifiers."""

    total: int | None = field("total", default=None)
    entities: list[Verifier] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
