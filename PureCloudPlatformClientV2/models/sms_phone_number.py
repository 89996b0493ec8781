# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Compliance, DomainEntityRef, ErrorBody, SmsAddress, User


class SmsPhoneNumber(Model):
    """An SMS phone number, kept at /api/v2/routing/sms/phonenumbers/{phoneNumberId}. Answer of
    get_routing_sms_phonenumber and 4 more; body of put_routing_sms_phonenumber.

    Required by the platform: phone_number, version.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    phone_number: str | None = field("phoneNumber", default=None)
    phone_number_type: Literal[
        "local", "mobile", "tollfree", "shortcode", "alphanumeric",
    ] | str | None = field("phoneNumberType", default=None)
    provisioned_through_pure_cloud: bool | None = field("provisionedThroughPureCloud", default=None)
    phone_number_status: Literal[
        "INVALID", "ACTIVE", "PORTING", "PENDING", "PENDING_CANCELLATION", "INITIATED",
    ] | str | None = field("phoneNumberStatus", default=None)
    capabilities: list[str] | None = field("capabilities", default=None)
    country_code: str | None = field("countryCode", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    created_by: User | None = field("createdBy", default=None)
    modified_by: User | None = field("modifiedBy", default=None)
    version: int | None = field("version", default=None)
    purchase_date: datetime | None = field("purchaseDate", default=None)
    cancellation_date: datetime | None = field("cancellationDate", default=None)
    renewal_date: datetime | None = field("renewalDate", default=None)
    auto_renewable: Literal["Quarterly"] | str | None = field("autoRenewable", default=None)
    address_id: SmsAddress | None = field("addressId", default=None)
    short_code_billing_type: Literal["Basic", "Vanity"] | str | None = field("shortCodeBillingType", default=None)
    provisioning_status: SmsProvisioningStatus | None = field("provisioningStatus", default=None)
    country: str | None = field("country", default=None)
    supports_sms: bool | None = field("supportsSms", default=None)
    supports_mms: bool | None = field("supportsMms", default=None)
    supports_voice: bool | None = field("supportsVoice", default=None)
    integration: DomainEntityRef | None = field("integration", default=None)
    compliance: Compliance | None = field("compliance", default=None)
    self_uri: str | None = field("selfUri", default=None)


class SmsProvisioningStatus(Model):
    """Provisioning status of an SMS phone number. In SmsPhoneNumber."""

    action: Literal["Unknown", "Create", "Update", "Delete"] | str | None = field("action", default=None)
    state: Literal["Running", "Completed", "Failed"] | str | None = field("state", default=None)
    error: ErrorBody | None = field("error", default=None)
    version: int | None = field("version", default=None)
