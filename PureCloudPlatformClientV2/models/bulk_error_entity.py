# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BulkErrorDetail, Entity


class BulkErrorEntity(Model):
    """Error of a bulk response result external contact entity. In BulkResponseResultExternalContactEntity and 4 more.
    """

    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
    status: int | None = field("status", default=None)
    retryable: bool | None = field("retryable", default=None)
    entity: Entity | None = field("entity", default=None)
    details: list[BulkErrorDetail] | None = field("details", default=None)
