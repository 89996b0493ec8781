# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AddressableEntityRef, DomainEntityRef


class DIDNumber(Model):
    """One of the items of a DID number entity listing. In DIDNumberEntityListing."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    number: str | None = field("number", default=None)
    assigned: bool | None = field("assigned", default=None)
    did_pool: AddressableEntityRef | None = field("didPool", default=None)
    owner: DomainEntityRef | None = field("owner", default=None)
    owner_type: Literal["USER", "PHONE", "IVR_CONFIG", "GROUP"] | str | None = field("ownerType", default=None)
    self_uri: str | None = field("selfUri", default=None)


class DIDNumberEntityListing(Model):
    """Page of DID numbers. Answer of get_telephony_providers_edges_didpools_dids."""

    entities: list[DIDNumber] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)
