"""A contact list from a CSV file, and back: `python contact_list.py upload NAME FILE`, `... export ID FILE`.

Needs the permissions outbound:contactList:add and outbound:contact:add to upload, outbound:contactList:view and
outbound:contact:view to export; and GENESYS_CLOUD_CLIENT_ID, GENESYS_CLOUD_CLIENT_SECRET and GENESYS_CLOUD_REGION or
GENESYS_CLOUD_HOST. Columns whose name ends in "phone" hold numbers to call.
"""

from __future__ import annotations

import csv
import sys
import time
from itertools import islice

import PureCloudPlatformClientV2 as genesys

BATCH = 1000  # contacts that one request may add
WAIT_SECONDS = 300


def upload(client: genesys.ApiClient, name: str, file_name: str) -> str:
    """Create the list and add the contacts, batch by batch; return its id."""
    outbound = genesys.OutboundApi(client)
    with open(file_name, newline="", encoding="utf-8") as file:
        rows = csv.DictReader(file)
        columns = list(rows.fieldnames or [])
        phones = [
            genesys.ContactPhoneNumberColumn(column_name=column, type="cell")
            for column in columns
            if column.casefold().endswith("phone")
        ]
        body = genesys.ContactList(name=name, column_names=columns, phone_columns=phones)
        list_id = str(outbound.post_outbound_contactlists(body).id)
        while batch := list(islice(rows, BATCH)):
            contacts = [genesys.WritableDialerContact(contact_list_id=list_id, data=row) for row in batch]
            print(f"{len(outbound.post_outbound_contactlist_contacts(list_id, contacts))} contacts added", flush=True)
    return list_id


def export(client: genesys.ApiClient, list_id: str, file_name: str) -> None:
    """Let the platform write the list, wait until it has, and save the CSV."""
    outbound = genesys.OutboundApi(client)
    outbound.post_outbound_contactlist_export(list_id)
    end = time.monotonic() + WAIT_SECONDS
    while True:
        try:
            uri = outbound.get_outbound_contactlist_export(list_id).uri
        except genesys.NotFound:
            uri = None
        if uri:
            break
        if time.monotonic() > end:
            raise TimeoutError(f"the export of {list_id} is not ready after {WAIT_SECONDS} s")
        time.sleep(2)
    genesys.download(uri, file_name, client=client)


if __name__ == "__main__":
    command, what, name_of_file = sys.argv[1:]
    api_client = genesys.ApiClient.from_environment()
    if command == "upload":
        print(upload(api_client, what, name_of_file))
    else:
        export(api_client, what, name_of_file)
