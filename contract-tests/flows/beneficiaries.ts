import type { Flow } from '../../scripts/contract/flows/flow.ts'
import { euroBeneficiary, rupeeBeneficiary } from './parts.ts'

const PAGE = 'https://docs.glomo.one/openapi.json createBeneficiaryV2'
const UNRESOLVED = /^Could not resolve bank details from the swift_code\/local_routing_number provided\./

export const beneficiaryRefusals: Flow = {
  title: 'Beneficiaries that are refused',
  page: PAGE,
  async run(scene) {
    const good = euroBeneficiary(scene)
    const person = good.beneficiary
    const account = (fields: object) => ({ bank_account: { account_number: '1234567890', currency: 'USD', ...fields } })
    const one = 'Category must be one of: lrs, payout'
    for (const [rule, fields, message] of [
      ['bene-category', { category: undefined }, `Category can't be blank, ${one}`],
      ['bene-category', { category: 'x' }, one],
      ['bene-name', { beneficiary: { ...person, name: '' } }, "Beneficiary name can't be blank"],
      ['bene-address', { beneficiary: { ...person, address: undefined } }, 'Beneficiary address is required'],
      ['bene-one-account', { bank_account: undefined }],
      ['bene-one-account', { upi_account: { upi_id: 'asha@okbank' } }],
      ['bene-one-identifier', account({})],
      ['bene-one-identifier', account({ swift_code: 'CHASUS33', local_routing_number: '021000021' })],
      ['bene-swift', account({ swift_code: 'CHAS' }), 'Swift code must be 8 to 11 characters long'],
      ['bene-swift', account({ swift_code: 'CHASUS33XXXX' }), 'Swift code must be 8 to 11 characters long'],
      ['bene-swift', account({ swift_code: '12345678' })],
      ['bene-unresolved', account({ swift_code: 'XXXXXX00' }), UNRESOLVED],
    ] as const) {
      const call = scene.call('POST', '/v2/beneficiaries', { ...good, ...fields })
      const refused = { status: 400, ...(message === undefined ? {} : { message }) }
      await scene.refuses(`${JSON.stringify(fields).slice(0, 70)} is refused`, call, refused, rule)
    }
    const made = await scene.glomo.beneficiaries.create(good)
    scene.shows('an account in EUR is its IBAN alone', made, { status: 'pending' }, 'bene-one-identifier')
    const again = scene.call('POST', '/v2/beneficiaries', { ...good, beneficiary: { ...person, name: 'Other Ltd' } })
    const message = 'Validation failed: Business already had this Account Number, Account Type and Transfer Method'
    await scene.refuses('the same account is added once', again, { status: 422, message }, 'bene-twice')
  },
}

export const lrsBeneficiary: Flow = {
  title: 'A beneficiary of LRS',
  page: PAGE,
  async run(scene) {
    const { beneficiary } = rupeeBeneficiary(scene)
    const bank_account = {
      account_number: scene.digits(12),
      currency: 'USD' as const,
      name: 'Example Bank',
      address: beneficiary.address,
      local_routing_number: '021000021',
      intermediate_bank: { swift_code: 'CHASUS33' },
    }
    for (const [rule, fields, message] of [
      ['bene-lrs', { name: undefined }],
      ['bene-lrs', { address: undefined }],
      ['bene-routing', { local_routing_number: undefined }, "Local routing number can't be blank"],
      ['bene-lrs', { intermediate_bank: undefined }],
      ['bene-swift', { swift_code: 'CHASUS33XXX' }, 'Swift code must be 8 characters long'],
    ] as const) {
      const body = { category: 'lrs', beneficiary, bank_account: { ...bank_account, ...fields } }
      const call = scene.call('POST', '/v2/beneficiaries', body)
      const refused = { status: 400, ...(message === undefined ? {} : { message }) }
      await scene.refuses(`${JSON.stringify(fields)} is refused`, call, refused, rule)
    }
    const made = await scene.glomo.beneficiaries.create({ category: 'lrs', beneficiary, bank_account })
    scene.shows('with all of it it is taken', made, { category: 'lrs', status: 'pending' }, 'bene-lrs')
  },
}

export const documents: Flow = {
  title: 'Documents that are refused',
  page: 'https://docs.glomo.one/openapi.json createDocument',
  async run(scene) {
    const pdf = { type: 'application/pdf' }
    for (const [rule, what, file, name] of [
      ['doc-kind', 'a text', new File(['x'], 'a.txt', { type: 'text/plain' }), 'Invoice'],
      ['doc-size', 'more than 10 MB', new File([new Uint8Array(10_485_761)], 'a.pdf', pdf), 'Invoice'],
      ['doc-name', 'a long file name', new File(['x'], `${'a'.repeat(130)}.pdf`, pdf), 'Invoice'],
      ['doc-name', 'a long name', new File(['x'], 'a.pdf', pdf), 'a'.repeat(129)],
    ] as const) {
      const form = new FormData()
      form.append('file', file)
      form.append('document_name', name)
      const call = scene.call('POST', '/document', form)
      await scene.refuses(`${what} is refused`, call, { status: 400 }, rule)
    }
    for (const [name, type] of [
      ['scan.png', 'image/png'],
      ['scan.jpg', 'image/jpeg'],
    ] as const) {
      const form = new FormData()
      form.append('file', new File(['x'], name, { type }))
      form.append('document_name', 'Scan')
      const made = { status: 201, body: { status: 'uploaded', document_name: 'Scan', file_name: name } }
      scene.shows(`${type} is taken`, await scene.call('POST', '/document', form), made, 'doc-kind')
    }
  },
}
