# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .whats_app_definition import WhatsAppDefinition


class MessagingTemplate(Model):
    """MessagingTemplate of the Platform API."""

    whats_app: WhatsAppDefinition | None = field("whatsApp", default=None)
