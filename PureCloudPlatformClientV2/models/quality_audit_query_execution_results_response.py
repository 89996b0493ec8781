# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef, DomainEntityRef, MessageInfo, PropertyChange


class QualityAuditLogMessage(Model):
    """One of the items of a quality audit query execution results response. In
    QualityAuditQueryExecutionResultsResponse.
    """

    id: str | None = field("id", default=None)
    user_home_org_id: str | None = field("userHomeOrgId", default=None)
    user_trustee_org_id: str | None = field("userTrusteeOrgId", default=None)
    user: DomainEntityRef | None = field("user", default=None)
    client: AddressableEntityRef | None = field("client", default=None)
    remote_ips: list[str] | None = field("remoteIps", default=None)
    service_name: Literal[
        "RecordingService", "RecordingPlaybackService", "QualityService",
    ] | str | None = field("serviceName", default=None)
    level: Literal["User", "System", "GENESYS_INTERNAL"] | str | None = field("level", default=None)
    status: Literal["Success", "Failure", "Warning"] | str | None = field("status", default=None)
    event_date: datetime | None = field("eventDate", default=None)
    message_info: MessageInfo | None = field("messageInfo", default=None)
    action: Literal[
        "Read", "Create", "Update", "Delete", "Abandon", "Archive", "Export", "Download", "RestoreRequest",
        "RestoreComplete", "ApplyProtection", "RevokeProtection", "UpdateRetention",
    ] | str | None = field("action", default=None)
    entity: DomainEntityRef | None = field("entity", default=None)
    entity_type: Literal[
        "Recording", "Evaluation", "Calibration", "Annotation", "ScreenRecording", "Survey",
    ] | str | None = field("entityType", default=None)
    property_changes: list[PropertyChange] | None = field("propertyChanges", default=None)
    context: dict[str, str] | None = field("context", default=None)


class QualityAuditQueryExecutionResultsResponse(Model):
    """Page of quality audit log messages. Answer of get_quality_conversations_audits_query_transaction_id_results."""

    id: str | None = field("id", default=None)
    page_size: int | None = field("pageSize", default=None)
    cursor: str | None = field("cursor", default=None)
    entities: list[QualityAuditLogMessage] | None = field("entities", default=None)
