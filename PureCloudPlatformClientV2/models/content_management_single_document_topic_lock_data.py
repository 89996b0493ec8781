# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .content_management_single_document_topic_user_data import ContentManagementSingleDocumentTopicUserData


class ContentManagementSingleDocumentTopicLockData(Model):
    """ContentManagementSingleDocumentTopicLockData of the Platform API."""

    locked_by: ContentManagementSingleDocumentTopicUserData | None = field("lockedBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_expires: datetime | None = field("dateExpires", default=None)
