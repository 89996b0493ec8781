# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .billing_usage_resource import BillingUsageResource


class BillingUsage(Model):
    """BillingUsage of the Platform API.

    The platform requires: name, total_usage, resources.
    """

    name: str | None = field("name", default=None)
    total_usage: str | None = field("totalUsage", default=None)
    resources: list[BillingUsageResource] | None = field("resources", default=None)
