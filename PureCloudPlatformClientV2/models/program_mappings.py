# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import AddressableEntityRef, BaseProgramEntity


class ProgramMappings(Model):
    """Program mappings: program, queues, flows and 2 more. Answer of get_speechandtextanalytics_program_mappings and 1
    more.
    """

    program: BaseProgramEntity | None = field("program", default=None)
    queues: list[AddressableEntityRef] | None = field("queues", default=None)
    flows: list[AddressableEntityRef] | None = field("flows", default=None)
    modified_by: AddressableEntityRef | None = field("modifiedBy", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
