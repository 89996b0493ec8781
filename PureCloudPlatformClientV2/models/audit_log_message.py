# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef, DomainEntityRef, MessageInfo, PropertyChange


class AuditLogMessage(Model):
    """One of the items of an audit query execution results response. In AuditQueryExecutionResultsResponse and 2 more.
    """

    id: str | None = field("id", default=None)
    user_home_org_id: str | None = field("userHomeOrgId", default=None)
    user: DomainEntityRef | None = field("user", default=None)
    client: AddressableEntityRef | None = field("client", default=None)
    remote_ip: list[str] | None = field("remoteIp", default=None)
    service_name: str | None = field("serviceName", default=None)
    level: Literal["USER", "SYSTEM", "GENESYS_INTERNAL"] | str | None = field("level", default=None)
    event_date: datetime | None = field("eventDate", default=None)
    message: MessageInfo | None = field("message", default=None)
    action: str | None = field("action", default=None)
    entity: DomainEntityRef | None = field("entity", default=None)
    entity_type: str | None = field("entityType", default=None)
    status: Literal["SUCCESS", "FAILURE", "WARNING"] | str | None = field("status", default=None)
    application: str | None = field("application", default=None)
    initiating_action: InitiatingAction | None = field("initiatingAction", default=None)
    transaction_initiator: bool | None = field("transactionInitiator", default=None)
    property_changes: list[PropertyChange] | None = field("propertyChanges", default=None)
    context: dict[str, str] | None = field("context", default=None)
    entity_changes: list[EntityChange] | None = field("entityChanges", default=None)


class EntityChange(Model):
    """One of the entity changes of an audit log message. In AuditLogMessage."""

    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)
    entity_type: str | None = field("entityType", default=None)
    old_values: list[str] | None = field("oldValues", default=None)
    new_values: list[str] | None = field("newValues", default=None)


class InitiatingAction(Model):
    """Initiating action of an audit log message. In AuditLogMessage."""

    transaction_id: str | None = field("transactionId", default=None)
    action_context: str | None = field("actionContext", default=None)
