# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SecureSession


class SecureSessionEntityListing(Model):
    """List of secure sessions. Answer of get_conversation_participant_secureivrsessions."""

    entities: list[SecureSession] | None = field("entities", default=None)
