# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef


class TimeZoneMappingPreview(Model):
    """A time zone mapping preview: contact list, contacts per time zone, contacts mapped using zip code and 6 more.
    Answer of get_outbound_contactlist_timezonemappingpreview.
    """

    contact_list: DomainEntityRef | None = field("contactList", default=None)
    contacts_per_time_zone: dict[str, int] | None = field("contactsPerTimeZone", default=None)
    contacts_mapped_using_zip_code: dict[str, int] | None = field("contactsMappedUsingZipCode", default=None)
    contacts_mapped_to_a_single_zone: int | None = field("contactsMappedToASingleZone", default=None)
    contacts_mapped_to_a_single_zone_using_zip_code: int | None = field(
        "contactsMappedToASingleZoneUsingZipCode", default=None
    )
    contacts_mapped_to_multiple_zones: int | None = field("contactsMappedToMultipleZones", default=None)
    contacts_mapped_to_multiple_zones_using_zip_code: int | None = field(
        "contactsMappedToMultipleZonesUsingZipCode", default=None
    )
    contacts_in_default_window: int | None = field("contactsInDefaultWindow", default=None)
    contact_list_size: int | None = field("contactListSize", default=None)
