# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .domain_entity_ref import DomainEntityRef
    from .email_error_info import EmailErrorInfo


class ImapSettings(Model):
    """ImapSettings of the Platform API."""

    integration: DomainEntityRef | None = field("integration", default=None)
    status: Literal[
        "Active", "AwaitingFolders", "Error", "Inactive", "IntegrationDeleted", "Unknown",
    ] | str | None = field("status", default=None)
    error_info: EmailErrorInfo | None = field("errorInfo", default=None)
