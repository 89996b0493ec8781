# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .recipient_flow import RecipientFlow


class RecipientRequest(Model):
    """RecipientRequest of the Platform API."""

    flow: RecipientFlow | None = field("flow", default=None)
