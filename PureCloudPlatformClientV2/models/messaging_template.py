# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WhatsAppDefinition


class MessagingTemplate(Model):
    """Part of Response."""

    whats_app: WhatsAppDefinition | None = field("whatsApp", default=None)
