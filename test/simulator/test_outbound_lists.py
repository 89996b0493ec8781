"""Contacts, numbers that are not to be called, and notes of external contacts, from their beginning to their end."""

from __future__ import annotations

from .conftest import Caller

LISTS, DNC, EXTERNAL = "/api/v2/outbound/contactlists", "/api/v2/outbound/dnclists", "/api/v2/externalcontacts"


def test_a_contact_list_that_is_cleared_is_empty(shared: Caller) -> None:
    path = shared.ok("POST", LISTS, {"name": "l", "columnNames": ["a"], "phoneColumns": []})["selfUri"]
    contact = shared.ok("POST", f"{path}/contacts", [{"data": {"a": "1"}, "contactListId": "l"}])[0]
    shared.ok("POST", f"{path}/clear")
    assert shared.ok("GET", f"{path}?includeSize=true")["size"] == 0
    assert shared("GET", f"{path}/contacts/{contact['id']}").status == 404


def test_numbers_not_to_be_called_are_added_removed_and_expire(shared: Caller) -> None:
    path = shared.ok("POST", DNC, {"name": "d", "dncSourceType": "rds", "contactMethod": "Phone"})["selfUri"]

    def size() -> int:
        return int(shared.ok("GET", f"{path}?includeSize=true")["size"])

    shared.ok("POST", f"{path}/phonenumbers", ["+1", "+2"])
    shared.ok("POST", f"{path}/phonenumbers?expirationDateTime=2020-01-01T00:00Z", ["+3"])
    shared.ok("PATCH", f"{path}/phonenumbers", {"action": "Remove", "phoneNumbers": ["+1"]})
    shared.ok("PATCH", f"{path}/emailaddresses", {"action": "Add", "emailAddresses": ["a@example.com"]})
    assert size() == 3
    shared.ok("DELETE", f"{path}/phonenumbers?expiredOnly=true")
    assert size() == 2
    shared.ok("DELETE", f"{path}/phonenumbers")
    assert size() == 1


def test_a_reference_is_said_by_its_id_and_a_note_has_its_author(shared: Caller) -> None:
    organization = shared.ok("POST", f"{EXTERNAL}/organizations", {"name": "Acme"})
    body = {"firstName": "Ada", "externalOrganization": {"id": organization["id"]}}
    contact = shared.ok("POST", f"{EXTERNAL}/contacts", body)
    assert contact["externalOrganization"]["name"] == "Acme"
    note = shared.ok("POST", f"{EXTERNAL}/contacts/{contact['id']}/notes", {"noteText": "x"})
    assert note["createdBy"]["id"] == shared.ok("GET", "/api/v2/users/me")["id"]
    assert (note["entityId"], note["entityType"]) == (contact["id"], "contact")
    changed = shared.ok("PUT", f"{EXTERNAL}/contacts/{contact['id']}/notes/{note['id']}", {"noteText": "y"})
    assert (changed["noteText"], changed["createdBy"]) == ("y", note["createdBy"])
    assert shared("POST", f"{EXTERNAL}/contacts", {"externalOrganization": {}}).status == 400
