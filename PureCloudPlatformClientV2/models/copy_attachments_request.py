# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .attachment import Attachment
    from .domain_entity_ref import DomainEntityRef


class CopyAttachmentsRequest(Model):
    """CopyAttachmentsRequest of the Platform API.

    The platform requires: source_message, attachments.
    """

    source_message: DomainEntityRef | None = field("sourceMessage", default=None)
    attachments: list[Attachment] | None = field("attachments", default=None)
