"""Outbound campaigns and external contacts: what looks them up finds those that are stored."""

from __future__ import annotations

import pytest

from PureCloudPlatformClientV2 import ApiClient, ExternalContactsApi, OutboundApi
from PureCloudPlatformClientV2.rest import ApiException
from PureCloudPlatformClientV2.simulator import Simulator

from .conftest import Caller

OUTBOUND = "/api/v2/outbound"
EXTERNAL = "/api/v2/externalcontacts"


@pytest.fixture(scope="module")
def sim(shared: Caller) -> Simulator:
    return shared.simulator


def test_campaigns_of_all_media_are_listed_started_and_counted(sim: Simulator, client: ApiClient) -> None:
    api, contacts = OutboundApi(client), sim.add(f"{OUTBOUND}/contactlists", name="L", columnNames=["a"])["id"]
    for _ in range(2):
        sim.add(f"{OUTBOUND}/contactlists/{contacts}/contacts", data={"a": "1"})
    call = sim.add(f"{OUTBOUND}/campaigns", name="Call", contactList={"id": contacts}, campaignStatus="off")["id"]
    email = {
        "emailColumns": ["a"],
        "contentTemplate": {"id": "t"},
        "fromAddress": {"domain": {"id": "d"}, "localPart": "x"},
    }
    mail = sim.add(f"{OUTBOUND}/messagingcampaigns", name="Mail", emailConfig=email)["id"]
    everything = api.get_outbound_campaigns_all().entities
    assert [(one.id, one.media_type) for one in everything] == [(call, "voice"), (mail, "email")]
    assert [one.id for one in api.get_outbound_campaigns_all_divisionviews(media_type=["email"]).entities] == [mail]
    api.post_outbound_campaign_start(call)
    assert api.get_outbound_campaign(call).campaign_status == "on"
    progress = api.get_outbound_campaign_progress(call)
    assert (progress.contact_list.id, progress.total_number_of_contacts, progress.percentage) == (contacts, 2, 0)
    assert [one.campaign.id for one in api.post_outbound_campaigns_progress([call, "nothing"])] == [call]
    assert api.get_outbound_campaign_stats(call).contact_rate.attempts == 0
    assert api.get_outbound_campaign_interactions(call).pending_interactions == []


@pytest.mark.filterwarnings("ignore:POST /api/v2/externalcontacts/identifierlookup:DeprecationWarning")
def test_contacts_are_found_by_their_identifiers_and_their_organization(sim: Simulator, client: ApiClient) -> None:
    api, company = ExternalContactsApi(client), sim.add(f"{EXTERNAL}/organizations", name="Acme")["id"]
    phone = {"display": "+44 20 7946 0000", "e164": "+442079460000"}
    ada = sim.add(f"{EXTERNAL}/contacts", firstName="Ada", workPhone=phone, externalOrganization={"id": company})["id"]
    alan = sim.add(f"{EXTERNAL}/contacts", firstName="Alan", workEmail="Alan@example.com")["id"]
    assert [one.id for one in api.get_externalcontacts_organization_contacts(company).entities] == [ada]
    look_up = api.post_externalcontacts_identifierlookup
    assert look_up({"type": "Email", "value": "alan@example.com"}).id == alan
    assert look_up({"type": "Phone", "value": "+442079460000"}).id == ada
    assert [one.id for one in api.get_externalcontacts_reversewhitepageslookup("+44 2079460000").contacts] == [ada]
    cookie = {"type": "Cookie", "value": "c1"}
    with pytest.raises(ApiException, match="404"):
        look_up(cookie)
    api.patch_externalcontacts_contact_identifiers(ada, {"operation": "Claim", "identifier": cookie})
    assert look_up(cookie).id == ada
    assert [one.type for one in api.get_externalcontacts_contact_identifiers(ada).entities] == ["Phone", "Cookie"]
    with pytest.raises(ApiException, match="409"):
        api.patch_externalcontacts_contact_identifiers(alan, {"operation": "Claim", "identifier": cookie})
    api.patch_externalcontacts_contact_identifiers(ada, {"operation": "Release", "identifier": cookie})
    with pytest.raises(ApiException, match="404"):
        look_up(cookie)
