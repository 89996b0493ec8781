# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any

    from .domain_entity_ref import DomainEntityRef


class OpenActionFields(Model):
    """OpenActionFields of the Platform API.

    The platform requires: open_action.
    """

    open_action: DomainEntityRef | None = field("openAction", default=None)
    configuration_fields: dict[str, Any] | None = field("configurationFields", default=None)
