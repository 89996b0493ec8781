# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import CrossPlatformMediaPolicies, CrossPlatformPolicyActions, PolicyConditions, PolicyErrors


class CrossPlatformPolicy(Model):
    """A cross platform policy, kept at /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}. Answer of
    get_recording_crossplatform_mediaretentionpolicy and 3 more; body of
    put_recording_crossplatform_mediaretentionpolicy.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    order: int | None = field("order", default=None)
    description: str | None = field("description", default=None)
    enabled: bool | None = field("enabled", default=None)
    media_policies: CrossPlatformMediaPolicies | None = field("mediaPolicies", default=None)
    conditions: PolicyConditions | None = field("conditions", default=None)
    actions: CrossPlatformPolicyActions | None = field("actions", default=None)
    policy_errors: PolicyErrors | None = field("policyErrors", default=None)
    self_uri: str | None = field("selfUri", default=None)
