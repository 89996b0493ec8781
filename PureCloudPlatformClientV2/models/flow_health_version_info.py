# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class FlowHealthVersionInfo(Model):
    """Part of FlowHealth."""

    flow_version: AddressableEntityRef | None = field("flowVersion", default=None)
    nlu_domain: AddressableEntityRef | None = field("nluDomain", default=None)
