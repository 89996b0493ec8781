# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef, DomainEntityRef


class WhatsAppConfig(Model):
    """A whats app configuration: whats app columns, whats app integration and content template. No method or topic of
    the definition has it.

    Required by the platform: whats_app_columns, whats_app_integration, content_template.
    """

    whats_app_columns: list[str] | None = field("whatsAppColumns", default=None)
    whats_app_integration: AddressableEntityRef | None = field("whatsAppIntegration", default=None)
    content_template: DomainEntityRef | None = field("contentTemplate", default=None)
