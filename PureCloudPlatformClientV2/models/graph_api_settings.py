# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DomainEntityRef, EmailErrorInfo


class GraphApiSettings(Model):
    """Graph API settings: integration, status and error information. No method or topic of the definition has it."""

    integration: DomainEntityRef | None = field("integration", default=None)
    status: Literal[
        "Active", "Error", "Inactive", "IntegrationDeleted", "Unknown",
    ] | str | None = field("status", default=None)
    error_info: EmailErrorInfo | None = field("errorInfo", default=None)
