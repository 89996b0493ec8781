# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from . import (
        ExternalContactsContactChangedTopicContactAddress, ExternalContactsContactChangedTopicDivision,
        ExternalContactsContactChangedTopicPhoneNumber, ExternalContactsContactChangedTopicTicker,
        ExternalContactsContactChangedTopicTwitterId,
    )


class ExternalContactsContactChangedTopicExternalOrganization(Model):
    id: str | None = field("id", default=None)
    division: ExternalContactsContactChangedTopicDivision | None = field("division", default=None)
    name: str | None = field("name", default=None)
    company_type: str | None = field("companyType", default=None)
    industry: str | None = field("industry", default=None)
    primary_contact_id: str | None = field("primaryContactId", default=None)
    address: ExternalContactsContactChangedTopicContactAddress | None = field("address", default=None)
    phone_number: ExternalContactsContactChangedTopicPhoneNumber | None = field("phoneNumber", default=None)
    fax_number: ExternalContactsContactChangedTopicPhoneNumber | None = field("faxNumber", default=None)
    employee_count: int | None = field("employeeCount", default=None)
    revenue: int | None = field("revenue", default=None)
    tags: list[str] | None = field("tags", default=None)
    websites: list[str] | None = field("websites", default=None)
    tickers: list[ExternalContactsContactChangedTopicTicker] | None = field("tickers", default=None)
    twitter_id: ExternalContactsContactChangedTopicTwitterId | None = field("twitterId", default=None)
    external_system_url: str | None = field("externalSystemUrl", default=None)
    custom_fields: dict[str, Any] | None = field("customFields", default=None)
    create_date: datetime | None = field("createDate", default=None)
    modify_date: datetime | None = field("modifyDate", default=None)
